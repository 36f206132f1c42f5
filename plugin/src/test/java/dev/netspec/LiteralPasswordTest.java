package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.release.Catalogue;
import dev.netspec.report.ConsoleReport;
import dev.netspec.report.Look;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A password is in nothing that netspec says, wherever it stands and whatever else is wrong. */
class LiteralPasswordTest {

    private static final String SECRET = "hunter2";

    /** As many lines as one likes, indented as the place wants; some are no YAML. */
    private static final List<String> SPELLINGS = List.of(
            "password: hunter2",
            "password: 'hunter2'",
            "password: \"hunter2\"",
            "password: |\n  hunter2",
            "password: >-\n  x\n  hunter2",
            "password:\n  hunter2",
            "password: \"x\n  hunter2\"",
            "password: &pw hunter2\ncidr: *pw",
            "cidr: &pw hunter2\npassword: *pw\nname: *pw",
            "peers: [{address: 10.0.0.1, password: hunter2, gatway: 10.0.0.1}]",
            "peers: {password: [hunter2]}",
            "peers: &p {password: hunter2}\nmore: {<<: *p, cidr: 1}",
            "passWord: hunter2",
            "password: one\npassword: hunter2",
            "text: |\n  peers:\n  - password: hunter2",
            "text: \"{\\\"password\\\": \\\"hunter2\\\"}\"",
            "# password: hunter2",
            "password: !hunter2 x",
            "password: *hunter2",
            "password: \"hunter2",
            "password: hunter2: x",
            "password: {hunter2",
            "password:hunter2",
            "peers: [password:hunter2]");

    private static final List<Fixture> SPECS = fixtures(false);
    private static final List<Fixture> MANIFESTS = fixtures(true);

    static List<Fixture> fixtures() {
        return Fixture.all().stream()
                .filter(fixture -> fixture.id().equals("literal-password"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noFindingHasIt(Fixture fixture) {
        assertThat(said(fixture.findings())).doesNotContain(SECRET);
    }

    @Test
    void nothingIsWritten() {
        Fixture wrong = fixtures().stream()
                .filter(fixture -> fixture.toString().endsWith("wrong-raw.yaml"))
                .findFirst()
                .orElseThrow();

        Compilation compilation = Netspec.compile(new CompileRequest(wrong.sources(), Optional.empty()));

        assertThat(compilation.output()).isEmpty();
        assertThat(compilation.manifests()).isEmpty();
        assertThat(new ConsoleReport(Look.PLAIN)
                        .of(compilation.diagnostics().asList().get(0)))
                .contains("password: ***\n");
    }

    @Test
    void aPeerOfAMetalLbConfigHasIt() {
        SourceFile file = SourceFile.of("rendered/kaas-mgmt/metallb.yaml", """
                apiVersion: kaas.mirantis.com/v1alpha1
                kind: MetalLBConfig
                metadata: {name: metallb, namespace: default}
                spec:
                  bgpPeers:
                  - name: tor
                    spec: {peerASN: none, password: hunter2, peerAddress: 10.0.0.1}
                """);

        List<Diagnostic> findings = inspect(file).asList();

        assertThat(findings)
                .filteredOn(finding -> finding.id().equals("literal-password"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at()).hasToString("rendered/kaas-mgmt/metallb.yaml:7:27"));
        assertThat(said(Diagnostics.of(findings)))
                .contains("peerASN: none, password: ***")
                .doesNotContain(SECRET);
    }

    @Test
    void noFindingHasItWhereverItStands() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            for (Fixture fixture : List.of(pick(SPECS, random), pick(MANIFESTS, random))) {
                String text = with(pick(SPELLINGS, random), text(fixture), random);
                String said = said(findings(fixture, text));

                assertThat(text).contains(SECRET);
                assertThat(said).as("seed %s of\n%s", seed, text).doesNotContain(SECRET);
            }
        }
    }

    private static List<Fixture> fixtures(boolean manifests) {
        return Fixture.all().stream()
                .filter(fixture -> fixture.file().getFileName().toString().startsWith("manifests-") == manifests)
                .filter(fixture -> !fixture.id().equals("literal-password"))
                .filter(fixture -> text(fixture).length() < 10_000)
                .toList();
    }

    private static String text(Fixture fixture) {
        return new String(fixture.sources().get(0).bytes(), StandardCharsets.UTF_8);
    }

    private static Diagnostics findings(Fixture fixture, String text) {
        List<SourceFile> sources = new ArrayList<>(fixture.sources());
        SourceFile changed = SourceFile.of(sources.get(0).path(), text);
        if (MANIFESTS.contains(fixture)) {
            return inspect(changed);
        }
        sources.set(0, changed);
        return Netspec.compile(new CompileRequest(sources, Optional.empty())).diagnostics();
    }

    private static Diagnostics inspect(SourceFile file) {
        return Netspec.inspect(new InspectRequest(
                        List.of(file),
                        "kaas-mgmt",
                        Catalogue.bundled().find("2.26").orElseThrow(),
                        List.of()))
                .diagnostics();
    }

    /** Before some line, as deep as that; and then, sometimes, another line is broken. */
    private static String with(String spelling, String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (random.nextInt(3) == 0) {
            int broken = random.nextInt(lines.size());
            lines.set(broken, lines.get(broken) + pick(List.of(" {", ": x", "]", " \"", " # x", "\t"), random));
        }
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        boolean isItem = line.stripLeading().startsWith("- ") && random.nextBoolean();
        List<String> inserted = spelling.indent(0).lines().toList();
        for (int i = 0; i < inserted.size(); i++) {
            String lead = isItem ? (i == 0 ? "- " : "  ") : "";
            lines.add(at + i, indent + lead + inserted.get(i));
        }
        return String.join("\n", lines) + "\n";
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String said(Diagnostics findings) {
        return findings.asList().stream()
                .map(finding -> finding + "\n" + new ConsoleReport(Look.PLAIN).of(finding))
                .collect(Collectors.joining("\n"));
    }
}
