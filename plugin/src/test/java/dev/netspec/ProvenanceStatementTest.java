package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.gate.Json;
import dev.netspec.manifest.OutputTree;
import dev.netspec.provenance.Provenance;
import dev.netspec.provenance.Sha256;
import dev.netspec.schema.Schemas;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The statement about where output comes from, held against the output and the spec by other readers than netspec's. */
class ProvenanceStatementTest {

    private static final List<String> RULES = List.of("pool-overlap", "cidr-not-canonical");

    @ParameterizedTest
    @MethodSource("dev.netspec.LawsTest#runs")
    void isValidByItsSchema(LawsTest.Run run) {
        assertThat(Json.violations(Schemas.provenance(), statement(run))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoPlaceNoHashAndNoPointer() {
        LawsTest.Run run = LawsTest.runs().get(0);
        for (String wrong : List.of(
                text(run.compilation()).replaceFirst("\"[0-9]+:[0-9]+\"", "\"0:1\""),
                text(run.compilation()).replaceFirst("\"sha256\" : \"..", "\"sha256\" : \"xx"),
                text(run.compilation()).replaceFirst("\"/spec/cidr\"", "\"spec.cidr\""),
                text(run.compilation()).replace("in-toto.io/Statement/v1", "in-toto.io/Statement/v0.1"))) {
            assertThat(Json.violations(Schemas.provenance(), Json.object(wrong)))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.netspec.LawsTest#runs")
    void everyFieldOfEveryFileHasAPlaceInTheSpec(LawsTest.Run run) {
        Map<String, SourceFile> spec = new TreeMap<>();
        run.compilation().sources().forEach(source -> spec.put(source.path(), source));
        JSONObject fields = statement(run).getJSONObject("predicate").getJSONObject("fields");
        Set<String> files = new TreeSet<>();
        run.compilation().output().orElseThrow().below("rendered").forEach((path, text) -> {
            if (!path.endsWith("kustomization.yaml")) {
                files.add("rendered/" + path);
                Map<String, String> places = places(fields.getJSONObject("rendered/" + path), spec);
                assertThat(places.keySet().stream().map(ProvenanceStatementTest::asWritten))
                        .as(path)
                        .containsAll(leaves(text));
            }
        });
        assertThat(fields.keySet()).isEqualTo(files);
    }

    /** Every field of one object, and what stands at its place in the spec. */
    private static Map<String, String> places(JSONObject object, Map<String, SourceFile> spec) {
        Map<String, String> places = new TreeMap<>();
        for (String file : object.keySet()) {
            JSONObject fields = object.getJSONObject(file);
            for (String pointer : fields.keySet()) {
                String[] place = fields.getString(pointer).split(":");
                String line = spec.get(file).line(Integer.parseInt(place[0]));
                assertThat(places.put(pointer, line.substring(Integer.parseInt(place[1]) - 1)))
                        .isNull();
            }
        }
        return places;
    }

    /** What goes on into a text is a field of the text. */
    private static String asWritten(String pointer) {
        return pointer.replaceFirst("^(/spec/npTemplate|/spec/templates/[^/]+)/.*", "$1");
    }

    private static Set<String> leaves(String yaml) {
        Set<String> leaves = new TreeSet<>();
        collect("", new Load(LoadSettings.builder().build()).loadFromString(yaml), leaves);
        return leaves;
    }

    private static void collect(String pointer, Object value, Set<String> leaves) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((key, part) ->
                    collect(pointer + "/" + key.toString().replace("~", "~0").replace("/", "~1"), part, leaves));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, list.get(i), leaves);
            }
        } else {
            leaves.add(pointer);
        }
    }

    @Test
    void theSampleSaysWhereItsAddressesAreWritten() throws Exception {
        Compilation sample = Netspec.compile(new CompileRequest(SampleRepositoryTest.spec(), Optional.empty()));
        Map<String, SourceFile> spec = new TreeMap<>();
        sample.sources().forEach(source -> spec.put(source.path(), source));
        JSONObject fields = Json.object(text(sample)).getJSONObject("predicate").getJSONObject("fields");

        assertThat(places(fields.getJSONObject("rendered/kaas-mgmt/mosk/subnet/mosk-1-lcm.yaml"), spec))
                .containsEntry("/spec/cidr", "10.50.0.0/24")
                .containsEntry("/spec/gateway", "10.50.0.1");
        assertThat(places(fields.getJSONObject("rendered/kaas-mgmt/mosk/l2template/mosk-1.yaml"), spec))
                .hasEntrySatisfying(
                        "/spec/npTemplate/bonds/bond0/parameters/mode",
                        text -> assertThat(text).startsWith("802.3ad"));
    }

    @Test
    void isAboutEveryFileAndEveryInputByItsHash() throws Exception {
        Compilation sample = Netspec.compile(new CompileRequest(SampleRepositoryTest.spec(), Optional.empty()));
        JSONObject statement = Json.object(provenance(sample, "1.0")
                .statement(List.of(new Provenance.Artifact("network.zip", new byte[] {1, 2, 3}))));

        Map<String, String> expected = new TreeMap<>();
        expected.put("network.zip", Sha256.of(new byte[] {1, 2, 3}));
        sample.output().orElseThrow().files().forEach((path, text) -> expected.put(path, Sha256.of(text)));
        assertThat(hashes(statement, "subject")).isEqualTo(expected);
        Map<String, String> inputs = new TreeMap<>();
        sample.sources().forEach(source -> inputs.put(source.path(), Sha256.of(source.bytes())));
        assertThat(hashes(statement.getJSONObject("predicate"), "inputs")).isEqualTo(inputs);
        assertThat(statement
                        .getJSONObject("predicate")
                        .getJSONObject("releases")
                        .toMap())
                .isEqualTo(Map.of("region-one", "2.23", "region-two", "2.29"));
        assertThat(statement.getJSONObject("predicate").getJSONObject("rules").getInt("count"))
                .isEqualTo(2);
    }

    private static Map<String, String> hashes(JSONObject object, String key) {
        Map<String, String> hashes = new TreeMap<>();
        Json.objects(object.getJSONArray(key))
                .forEach(each -> hashes.put(
                        each.getString("name"), each.getJSONObject("digest").getString("sha256")));
        return hashes;
    }

    @Test
    void whereTheFilesOfSomeManagementClustersAreWrittenItIsAboutThose() throws Exception {
        Compilation some = Netspec.compile(
                new CompileRequest(SampleRepositoryTest.spec(), Optional.empty()).onlyFor(Set.of("kaas-mgmt-two")));

        JSONObject statement = Json.object(text(some));

        assertThat(hashes(statement, "subject").keySet())
                .containsAll(statement
                        .getJSONObject("predicate")
                        .getJSONObject("fields")
                        .keySet())
                .noneMatch(file -> file.contains("/kaas-mgmt/"));
    }

    /** What a comment or another netspec changes is here, and in no committed file. */
    @Test
    void aCommentAndAnotherVersionChangeTheStatementAlone() throws Exception {
        List<SourceFile> spec = SampleRepositoryTest.spec();
        List<SourceFile> commented = spec.stream()
                .map(source ->
                        SourceFile.of(source.path(), "# why\n" + new String(source.bytes(), StandardCharsets.UTF_8)))
                .toList();
        Compilation before = Netspec.compile(new CompileRequest(spec, Optional.empty()));
        Compilation after = Netspec.compile(new CompileRequest(commented, Optional.empty()));

        assertThat(after.output()).isEqualTo(before.output());
        assertThat(text(after)).isNotEqualTo(text(before));
        assertThat(provenance(before, "2.0").statement(List.of())).isNotEqualTo(text(before));
        OutputTree output = before.output().orElseThrow();
        assertThat(output.files().values()).noneMatch(text -> text.contains("provenance"));
    }

    @Test
    void theOrderOfFilesAndRulesDoesNotMatter() throws Exception {
        List<SourceFile> shuffled = new ArrayList<>(SampleRepositoryTest.spec());
        Collections.shuffle(shuffled, new Random(1));
        Compilation one = Netspec.compile(new CompileRequest(SampleRepositoryTest.spec(), Optional.empty()));
        Compilation other = Netspec.compile(new CompileRequest(shuffled, Optional.empty()));

        assertThat(text(other)).isEqualTo(text(one));
        List<String> turned = new ArrayList<>(RULES);
        Collections.reverse(turned);
        assertThat(new Provenance(
                                "1.0",
                                turned,
                                one.sources(),
                                one.model(),
                                one.manifests(),
                                one.output().orElseThrow())
                        .statement(List.of()))
                .isEqualTo(text(one));
    }

    private static JSONObject statement(LawsTest.Run run) {
        return Json.object(text(run.compilation()));
    }

    private static String text(Compilation compilation) {
        return provenance(compilation, "1.0").statement(List.of());
    }

    private static Provenance provenance(Compilation compilation, String version) {
        return new Provenance(
                version,
                RULES,
                compilation.sources(),
                compilation.model(),
                compilation.manifests(),
                compilation.output().orElseThrow());
    }
}
