package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diagnostic.Standing;
import dev.netspec.git.LineDiff;
import dev.netspec.manifest.Manifest;
import dev.netspec.policy.Stance;
import dev.netspec.policy.Terms;
import dev.netspec.provenance.Field;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.report.BlameReport;
import dev.netspec.report.ConsoleReport;
import dev.netspec.report.DifferenceReport;
import dev.netspec.report.Look;
import dev.netspec.report.ReviewReport;
import dev.netspec.report.Summary;
import dev.netspec.review.Review;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what netspec does. */
class ReadmeTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().getParent();

    private static final String MANAGED = "region: region-one\n";

    /** What the example leaves to the one above it. */
    private static final String RAW = "raw: {Cluster: {spec: {providerSpec: {value: {release: mosk-17-4-0-25-1}}}}}\n";

    @Test
    void theSessionAtTheTopIsWhatTheConsoleShows() throws IOException {
        String session = block("console");
        List<SourceFile> sources = edited(session, SampleRepositoryTest.spec());

        Compilation compilation = Netspec.compile(new CompileRequest(sources, Optional.empty()));
        Diagnostics findings = compilation.diagnostics();

        assertThat(session.lines().skip(2).toList())
                .containsExactlyElementsOf(Stream.of(
                                "[INFO] " + Summary.read(sources.size(), "spec", compilation.model()),
                                "[ERROR] "
                                        + new ConsoleReport(Look.PLAIN)
                                                .of(findings.asList().get(0)),
                                "[INFO] " + Summary.checked(compilation.model(), List.of(), findings),
                                "[INFO] BUILD FAILURE")
                        .flatMap(String::lines)
                        .toList());
    }

    @Test
    void theSpecItShowsCompilesWithoutAFinding() throws IOException {
        String withProfile = block("spec")
                .replace("seedNode:", "machines: {master: {count: 3, profile: bonded}}\nseedNode:")
                .replace("    cidr: 10.0.11.0/24\n", "    cidr: 10.0.11.0/24\n    vlan: 411\n");
        for (List<String> texts : List.of(
                List.of(block("spec")),
                List.of(block("spec"), block("spec: cluster").replace(MANAGED, MANAGED + RAW)),
                List.of(withProfile, block("spec: profile")))) {
            List<SourceFile> sources = texts.stream()
                    .map(text -> SourceFile.of("spec/" + texts.indexOf(text) + ".yaml", text))
                    .toList();
            Compilation compilation = Netspec.compile(new CompileRequest(sources, Optional.empty()));
            assertThat(compilation.diagnostics().asList()).isEmpty();
        }
    }

    @Test
    void thePolicyItShowsAcceptsWhatItSays() throws IOException {
        String gatewayAmongHosts = block("spec").replace("gateway: 10.0.11.1\n", "gateway: 10.0.11.199\n");
        List<SourceFile> sources = List.of(
                SourceFile.of("spec/spec.yaml", gatewayAmongHosts),
                SourceFile.of("spec/policy.yaml", block("spec: policy")));
        Terms terms = new Terms(Stance.NONE, Optional.empty(), LocalDate.of(2027, 3, 31));

        Compilation compilation = Netspec.compile(new CompileRequest(sources, Optional.empty(), terms));

        assertThat(compilation.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("gateway-in-host-range");
            assertThat(finding.standing()).isEqualTo(Standing.ACCEPTED);
        });
        assertThat(compilation.policy().failOn()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theRehearsalItShowsIsTheSamples() throws IOException {
        Rehearsal rehearsal =
                Netspec.rehearse(new RehearseRequest(SampleRepositoryTest.spec(), release("2.25"), release("2.26")));
        DifferenceReport report = new DifferenceReport("2.25", "2.26");
        assertThat(block("diff").lines().skip(1))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(report.title()), report.lines(rehearsal.diff(), rehearsal.leftOut()).stream())
                        .map(line -> "[INFO] " + line)
                        .toList());
    }

    @Test
    void theReviewItShowsIsTheSamples() throws IOException {
        String session = block("review");
        List<SourceFile> before = SampleRepositoryTest.spec();
        List<SourceFile> after = edited(session, before);
        Base base = new Base(
                "origin/main", before, List.of(), List.of(), LineDiff.between(before, after), Diagnostics.NONE);

        Compilation compilation =
                Netspec.compile(new CompileRequest(after, Optional.empty()).comparedWith(Optional.of(base)));

        Review review = compilation.review().orElseThrow();
        assertThat(session.lines().skip(2).toList())
                .containsExactlyElementsOf(Stream.of(
                                Stream.of("[INFO] " + Summary.read(after.size(), "spec", compilation.model())),
                                Stream.of("[INFO] " + ReviewReport.title(review)),
                                ReviewReport.lines(review).stream().map(line -> "[INFO] " + line),
                                compilation.diagnostics().asList().stream()
                                        .map(finding -> "[WARNING] " + new ConsoleReport(Look.PLAIN).of(finding)))
                        .flatMap(lines -> lines)
                        .flatMap(String::lines)
                        .toList());
    }

    @Test
    void theOriginsItShowsAreTheSamples() throws IOException {
        String session = block("blame");
        Matcher asked = Pattern.compile("object=\\w+/(\\S+)/(\\S+) -Dnetspec.field=(\\S+)")
                .matcher(session);
        assertThat(asked.find()).isTrue();
        Compilation compilation = Netspec.compile(new CompileRequest(SampleRepositoryTest.spec(), Optional.empty()));
        Manifest object = compilation.manifests().stream()
                .flatMap(set -> set.find("L2Template", asked.group(1), asked.group(2)).stream())
                .findFirst()
                .orElseThrow();
        BlameReport report = new BlameReport();
        Optional<BlameReport.Change> change =
                Optional.of(new BlameReport.Change("3f2a90c", "2026-11-20 Jane Doe: Bond the NICs for storage"));
        Field.of(object).stream()
                .filter(field -> field.pointer().startsWith(asked.group(3) + "/"))
                .forEach(field -> report.add(field.pointer(), field.text(), field.origin(), change));

        assertThat(session.lines().skip(1))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(Summary.read(compilation.sources().size(), "spec", compilation.model())),
                                report.lines("L2Template/mosk/mosk-1 of kaas-mgmt").stream())
                        .map(line -> "[INFO] " + line)
                        .toList());
    }

    /** The sources after the edit that a session begins with. */
    private static List<SourceFile> edited(String session, List<SourceFile> sources) {
        Matcher edit = Pattern.compile("\\$ sed -i 's/([^/]+)/([^/]+)/' (\\S+)").matcher(session);
        assertThat(edit.find()).isTrue();
        return sources.stream()
                .map(source -> source.path().equals(edit.group(3))
                        ? SourceFile.of(
                                source.path(),
                                new String(source.bytes(), StandardCharsets.UTF_8)
                                        .replace(edit.group(1), edit.group(2)))
                        : source)
                .toList();
    }

    private static Optional<Release> release(String name) {
        return Catalogue.bundled().find(name);
    }

    @Test
    void thePluginBlockIsTheOneOfTheSampleRepository() throws IOException {
        String version = "0.1.0-SNAPSHOT";
        String pom = Files.readString(PROJECT.resolve("sample-repo/pom.xml"))
                .replace("<version>${netspec.version}</version>", "<version>" + version + "</version>");
        assertThat(pom).contains("<netspec.version>" + version + "</netspec.version>");
        assertThat(pom.replaceAll("(?m)^ +", "")).contains(block("pom").replaceAll("(?m)^ +", ""));
    }

    /** The fenced block below a marker comment. */
    private static String block(String marker) throws IOException {
        Matcher block = Pattern.compile("<!-- " + Pattern.quote(marker) + " -->\n```\\w+\n(.*?)```\n", Pattern.DOTALL)
                .matcher(Files.readString(PROJECT.resolve("README.md")));
        assertThat(block.find()).as("README has a block %s", marker).isTrue();
        return block.group(1);
    }
}
