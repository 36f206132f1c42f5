package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

    private static final String SPEC = """
            kind: Policy
            name: ours
            accept: [{id: unused-name, at: a}]
            ---
            kind: Cluster
            name: edge-1
            pools:
              default: {addresses: [10.0.0.1, 10.0.0.2]}
            list:
              - {name: b, mtu: 1}
              - {mtu: 2}
            text: |
              network:
                mtu: 9000
            """;

    private static final String MANIFEST = """
            kind: Subnet
            metadata: {name: lcm, namespace: edge}
            spec:
              cidr: 10.0.0.0/24
            """;

    /** The place is where the words begin that stand in the second column. A document stands at its first key. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3  | unused-name | Policy/ours: accept.unused-name.id
            5  | kind        | Cluster/edge-1
            6  | edge-1      | Cluster/edge-1: name
            8  | default     | Cluster/edge-1: pools.default
            8  | addresses   | Cluster/edge-1: pools.default.addresses
            8  | 10.0.0.2    | Cluster/edge-1: pools.default.addresses.1
            10 | mtu         | Cluster/edge-1: list.b.mtu
            11 | 2           | Cluster/edge-1: list.1.mtu
            14 | mtu         | Cluster/edge-1: text mtu:
            """)
    void areNamedByDocumentAndKeys(int line, String words, String subject) {
        assertThat(subject("spec/a.yaml", SPEC, line, words)).isEqualTo(subject);
    }

    @Test
    void ofAManifestHaveTheClusterThatItIsFor() {
        assertThat(subject("rendered/kaas-mgmt/subnets/a.yaml", MANIFEST, 4, "10.0.0.0/24"))
                .isEqualTo("Subnet/edge/lcm for kaas-mgmt: spec.cidr");
        assertThat(subject("elsewhere/a.yaml", MANIFEST, 4, "10.0.0.0/24")).isEqualTo("Subnet/edge/lcm: spec.cidr");
    }

    @Test
    void areTheLineUpToItsValueWhereAFileIsNoYaml() {
        String text = "kind: Cluster\nname: \"edge\npassword: geheim\n";
        Diagnostic finding = Diagnostic.error(
                "yaml-syntax", Findings.place("spec/a.yaml", text, 2, 7, 8), "this quote is not closed");

        assertThat(new Subjects(RepositoryPaths.WHOLE).of(finding)).isEqualTo("name:");
    }

    @Test
    void areKnownThoughASecretIsHiddenInTheFile() {
        assertThat(subject("spec/a.yaml", "kind: Cluster\nname: edge\npassword: ***\nmtu: 1\n", 4, "1"))
                .isEqualTo("Cluster/edge: mtu");
    }

    @Test
    void ofAWholeFileAreNameless() {
        assertThat(new Subjects(RepositoryPaths.WHOLE)
                        .of(Findings.at(Origin.of(SourceFile.of("spec/a.yaml", "# empty\n")))))
                .isEmpty();
        assertThat(new Subjects(RepositoryPaths.WHOLE).of(Findings.at(Origin.NONE)))
                .isEmpty();
    }

    private static String subject(String path, String text, int line, String words) {
        SourceFile file = SourceFile.of(path, text);
        int column = file.line(line).indexOf(words) + 1;
        Span span = new Span(new Position(line, column), new Position(line, column + words.length()));
        return new Subjects(RepositoryPaths.WHOLE).of(Findings.at(Origin.of(file, span)));
    }
}
