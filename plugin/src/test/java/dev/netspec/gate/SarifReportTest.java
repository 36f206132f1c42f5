package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Severity;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * SARIF as OASIS defines it and GitHub takes it. Source of the limits: GitHub, "SARIF support for code scanning" and "SARIF
 * results file is too large".
 */
class SarifReportTest {

    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[(?:[^\\[\\]\\\\]|\\\\.)*]\\((\\d+)\\)");
    private static final int LARGEST_UPLOAD = 10 * 1024 * 1024;

    static Stream<Run> runs() {
        return Stream.of(Runs.thirty(), Runs.empty());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void isValidByTheSchemaOfOasis(Run run) {
        String schema = Texts.resource("/schema/sarif-schema-2.1.0.json");

        assertThat(Json.violations(schema, Json.object(Runs.text(run, ReportFormat.SARIF))))
                .isEmpty();
    }

    @Test
    void theSchemaOfOasisRefusesAnUnknownLevel() {
        String text =
                Runs.text(Runs.thirty(), ReportFormat.SARIF).replace("\"level\" : \"note\"", "\"level\" : \"bad\"");

        assertThat(Json.violations(Texts.resource("/schema/sarif-schema-2.1.0.json"), Json.object(text)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void hasWhatGitHubDemandsOfALog(Run run) {
        JSONObject log = Json.object(Runs.text(run, ReportFormat.SARIF));

        assertThat(log.getString("$schema")).isNotEmpty();
        assertThat(log.getString("version")).isEqualTo("2.1.0");
        assertThat(log.getJSONArray("runs")).hasSize(1);
        JSONObject driver = run(run).getJSONObject("tool").getJSONObject("driver");
        assertThat(driver.getString("name")).isEqualTo("netspec");
        assertThat(driver.getString("semanticVersion")).matches("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z-.]+)?");
        assertThat(run(run).getJSONArray("results").length())
                .isEqualTo(run.findings().asList().size());
    }

    @Test
    void hasWhatGitHubDemandsOfARule() {
        JSONArray rules = rules(Runs.thirty());

        assertThat(rules.length()).isGreaterThan(20);
        Json.objects(rules).forEach(rule -> {
            assertThat(rule.getString("id")).isNotEmpty();
            for (String text : List.of("shortDescription", "fullDescription", "help")) {
                assertThat(rule.getJSONObject(text).getString("text"))
                        .as("%s of %s", text, rule)
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(1024);
            }
            assertThat(rule.getJSONObject("help").getString("markdown")).startsWith("# " + rule.getString("id"));
            JSONObject properties = rule.getJSONObject("properties");
            assertThat(properties.getString("precision")).isEqualTo("very-high");
            assertThat(properties.getString("problem.severity")).isIn("error", "warning", "recommendation");
        });
    }

    @Test
    void hasWhatGitHubDemandsOfAResult() {
        JSONArray rules = rules(Runs.thirty());

        results(Runs.thirty()).forEach(result -> {
            assertThat(rules.getJSONObject(result.getInt("ruleIndex")).getString("id"))
                    .isEqualTo(result.getString("ruleId"));
            assertThat(result.getString("level")).isIn("note", "warning", "error");
            assertThat(result.getJSONObject("message").getString("text")).isNotBlank();
            assertThat(result.getJSONArray("locations")).hasSize(1);
            assertThat(result.getJSONObject("partialFingerprints").getString("primaryLocationLineHash"))
                    .isNotBlank();
        });
        assertThat(results(Runs.thirty())
                        .map(result ->
                                result.getJSONObject("partialFingerprints").getString("primaryLocationLineHash")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRegionIsAStretchOfOneLine() {
        Stream<JSONObject> regions = locations(Runs.thirty()).map(location -> location.getJSONObject("region"));

        assertThat(regions).isNotEmpty().allSatisfy(region -> {
            assertThat(region.getInt("startLine")).isPositive();
            assertThat(region.getInt("startColumn")).isPositive();
            assertThat(region.getInt("endLine")).isEqualTo(region.getInt("startLine"));
            assertThat(region.getInt("endColumn")).isGreaterThan(region.getInt("startColumn"));
        });
    }

    @Test
    void everyUriIsARelativePathFromTheRootOfTheRepository() {
        Set<String> paths = new TreeSet<>();
        locations(Runs.thirty())
                .map(location -> location.getJSONObject("artifactLocation"))
                .forEach(artifact -> {
                    assertThat(artifact.keySet()).containsExactly("uri");
                    URI uri = URI.create(artifact.getString("uri"));
                    assertThat(uri.isAbsolute()).isFalse();
                    assertThat(artifact.getString("uri"))
                            .doesNotStartWith(".")
                            .doesNotStartWith("/")
                            .isEqualTo(uri.toASCIIString());
                    paths.add(uri.getPath());
                });
        assertThat(paths)
                .contains(Runs.MODULE + "/spec/region-one.yaml", Runs.MODULE + "/" + Runs.HOSTILE)
                .allMatch(path -> path.startsWith(Runs.MODULE + "/"));
    }

    @Test
    void theWordsLinkToEachRelatedPlaceAndToNothingElse() {
        assertThat(results(Runs.thirty()).filter(result -> result.has("relatedLocations")))
                .isNotEmpty();
        results(Runs.thirty()).forEach(result -> {
            List<Integer> ids = Json.objects(result.optJSONArray("relatedLocations", new JSONArray()))
                    .map(location -> location.getInt("id"))
                    .toList();
            Matcher links = LINK.matcher(result.getJSONObject("message").getString("text"));
            assertThat(links.results().map(link -> Integer.valueOf(link.group(1))))
                    .isEqualTo(ids);
        });
    }

    @Test
    void notesWithTheSameWordsLinkToTheirOwnPlaces() {
        Diagnostic finding = Findings.at(Origin.NONE)
                .note("it is used", Findings.place("spec/a.yaml", "a: b", 1, 1, 2))
                .note("it is used", Findings.place("spec/a.yaml", "a: b", 1, 4, 5));

        assertThat(results(Runs.of(Stream.of(finding)))
                        .map(result -> result.getJSONObject("message").getString("text")))
                .containsExactly("`a` shares addresses with `b`.\n[it is used](1).\n[it is used](2).");
    }

    @Test
    void aModuleHasACategoryOfItsOwn() {
        assertThat(run(Runs.thirty()).getJSONObject("automationDetails").getString("id"))
                .isEqualTo("netspec/" + Runs.MODULE + "/");
    }

    @Test
    void whatAPolicyLetsPassIsSuppressedWithItsReason() {
        List<JSONObject> suppressed = results(Runs.thirty())
                .filter(result -> result.has("suppressions"))
                .toList();

        assertThat(suppressed)
                .extracting(result -> result.getString("ruleId"))
                .containsExactlyInAnyOrder("out-of-band-overlap", "host-range-too-small");
        assertThat(suppressed)
                .extracting(result ->
                        result.getJSONArray("suppressions").getJSONObject(0).getString("justification"))
                .contains(
                        "one load balancer only, see #12 & 100% <img src=x> ]]> @team: accepted",
                        "it is in the baseline");
    }

    @Test
    void ofTooManyFindingsGitHubGetsTheGravest() {
        Run run = Runs.of(Stream.concat(Findings.many(20_000, Severity.WARNING), Findings.many(5_002, Severity.ERROR)));

        assertThat(results(run)).hasSize(25_000);
        assertThat(results(run).filter(result -> result.getString("level").equals("error")))
                .hasSize(5_002);
        JSONObject invocation = run(run).getJSONArray("invocations").getJSONObject(0);
        assertThat(invocation
                        .getJSONArray("toolExecutionNotifications")
                        .getJSONObject(0)
                        .getJSONObject("message")
                        .getString("text"))
                .isEqualTo("2 findings more than GitHub takes, the least grave, are left out");
    }

    @Test
    void asManyFindingsAsGitHubTakesFitIntoAnUpload() throws IOException {
        byte[] text = Runs.text(Runs.of(Findings.many(25_000, Severity.ERROR)), ReportFormat.SARIF)
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text);
        }

        assertThat(packed.size()).isLessThan(LARGEST_UPLOAD);
    }

    @Test
    void aFindingThatNoFileStatesIsShownAtTheFileThatCallsNetspec() {
        Run run = Runs.of(Stream.of(Findings.at(Origin.NONE)));

        assertThat(locations(run)
                        .map(location ->
                                location.getJSONObject("artifactLocation").getString("uri")))
                .containsExactly("regions/north%20west/pom.xml");
    }

    @Test
    void aPlaceOfSeveralLinesIsShownAtItsFirst() {
        Origin at = Findings.place("spec/a.yaml", "ab: |\n  c\n", new Position(1, 5), new Position(3, 1));

        assertThat(locations(Runs.of(Stream.of(Findings.at(at))))
                        .map(location -> location.getJSONObject("region").toMap()))
                .containsExactly(Map.of("startLine", 1, "startColumn", 5, "endLine", 1, "endColumn", 6));
    }

    @Test
    void aFindingWithoutAPageIsARuleAllTheSame() {
        Diagnostic own = Diagnostic.warning("acme-vlan-plan", Origin.NONE, "VLAN `7` is not ours");
        JSONObject rule = rules(Runs.of(Stream.of(own))).getJSONObject(0);

        assertThat(rule.getJSONObject("shortDescription").getString("text")).isEqualTo("acme vlan plan");
        assertThat(rule.getJSONObject("help").getString("text")).isNotBlank();
    }

    private static JSONObject run(Run run) {
        return Json.object(Runs.text(run, ReportFormat.SARIF))
                .getJSONArray("runs")
                .getJSONObject(0);
    }

    private static JSONArray rules(Run run) {
        return run(run).getJSONObject("tool").getJSONObject("driver").getJSONArray("rules");
    }

    private static Stream<JSONObject> results(Run run) {
        return Json.objects(run(run).getJSONArray("results"));
    }

    private static Stream<JSONObject> locations(Run run) {
        return results(run)
                .flatMap(result -> Stream.concat(
                        Json.objects(result.getJSONArray("locations")),
                        Json.objects(result.optJSONArray("relatedLocations", new JSONArray()))))
                .map(location -> location.getJSONObject("physicalLocation"));
    }
}
