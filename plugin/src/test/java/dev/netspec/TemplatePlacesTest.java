package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.release.Catalogue;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong inside the text of an L2Template is shown in the file: at its line and column, and as wide as it is. */
class TemplatePlacesTest {

    private static final String TEMPLATE = """
            apiVersion: ipam.mirantis.com/v1alpha1
            kind: L2Template
            metadata: {name: t, namespace: default}
            spec:
              ifMapping: [eno1, eno2]
              npTemplate:""";

    @Test
    void inALiteralBlockThePlaceIsThatOfTheFile() {
        assertThat(blamed("""
                |
                    version: 2
                    ethernets:
                      {{nic 0}}: {dhcp4: true}
                """, "dhcp-enabled")).isEqualTo("true");
    }

    @Test
    void macrosOfAnyLengthInFrontDoNotShiftIt() {
        assertThat(blamed("""
                |2
                    version: 2
                    bridges:
                      {{ printf "a-very-long-%s" "name-of-a-bridge" }}: {mtu: 1500, dhcp6: true, critical: true}
                """, "dhcp-enabled")).isEqualTo("true");
    }

    @Test
    void aMacroIsShownWithItsBraces() {
        assertThat(blamed("""
                |-
                    ethernets: {a: {match: {macaddress: {{mac 1}}}, set-name: {{ nick   0 }}, dhcp4: false}}
                """, "template-function-unknown")).isEqualTo("{{ nick   0 }}");
    }

    @Test
    void aMacroThatEatsBlanksIsShownWithoutThem() {
        assertThat(blamed("""
                |
                    ethernets:
                      eno1:
                        set-name:   {{- nick 0 -}}
                        # the end
                """, "template-function-unknown")).isEqualTo("{{- nick 0 -}}");
    }

    @Test
    void whatFollowsACommentOfTheEngineKeepsItsColumn() {
        assertThat(blamed("""
                |
                    ethernets:
                      {{/* the first */}}{{nic 0}}: {dhcp4: true}
                """, "dhcp-enabled")).isEqualTo("true");
    }

    @Test
    void anErrorOfYamlIsShownInTheText() {
        assertThat(blamed("""
                |
                    ethernets:
                      {{nic 0}}: {dhcp4: false, dhcp4: false}
                """, "yaml-duplicate-key")).isEqualTo("dhcp4");
    }

    @Test
    void ofAFoldedBlockOnlyLinesThatStandAsTheyAreHaveAPlace() {
        assertThat(blamed("""
                >
                    {ethernets: {eno1: {
                    dhcp4: true}}}
                """, "dhcp-enabled")).isEqualTo(">");
    }

    @Test
    void ofAQuotedTextThePlaceIsTheScalar() {
        assertThat(blamed("""
                "ethernets: {eno1: {dhcp4: true}}"
                """, "dhcp-enabled")).isEqualTo("\"ethernets: {eno1: {dhcp4: true}}\"");
    }

    /** The stretch of the file that a finding of this id is about. */
    private static String blamed(String npTemplate, String id) {
        SourceFile file = SourceFile.of("l2template.yaml", TEMPLATE + " " + npTemplate);
        List<Diagnostic> found = Netspec.inspect(new InspectRequest(
                        List.of(file),
                        "kaas-mgmt",
                        Catalogue.bundled().find("2.29").orElseThrow(),
                        List.of()))
                .diagnostics()
                .asList()
                .stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
        assertThat(found).hasSize(1);
        Span span = found.get(0).at().span().orElseThrow();
        assertThat(span.end().line()).isEqualTo(span.start().line());
        return file.line(span.start().line())
                .substring(span.start().column() - 1, span.end().column() - 1);
    }
}
