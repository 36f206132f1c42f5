package dev.netspec.diff;

import static dev.netspec.diff.Objects.changes;
import static dev.netspec.diff.Objects.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffTest {

    private static final String LABELLED = "kaas.mirantis.com/region: one";

    @Test
    void aChangeOfManyObjectsIsSaidOnce() {
        String before = object("Subnet", "a", LABELLED, "{}")
                + object("Subnet", "b", LABELLED, "{}")
                + object("L2Template", "c", LABELLED, "{}");

        assertThat(changes(before, before.replace(LABELLED, "")))
                .containsExactly("label `kaas.mirantis.com/region` is removed from all 3 objects");
        assertThat(changes(before, before.replaceFirst(LABELLED, "")))
                .containsExactly("label `kaas.mirantis.com/region` is removed from Subnet `a`");
        assertThat(changes(before, before.replaceFirst(LABELLED, "").replaceFirst(LABELLED, "")))
                .containsExactly("label `kaas.mirantis.com/region` is removed from Subnets `a` and `b`");
    }

    @Test
    void aReferenceThatBecomesALabelIsOneChange() {
        String before = """
                kind: L2Template
                metadata: {name: a, namespace: ns}
                spec: {clusterRef: mosk}
                """;

        assertThat(changes(before, object("L2Template", "a", "", "{}")))
                .containsExactly(
                        "`metadata.labels` is added with `{cluster.sigs.k8s.io/cluster-name: mosk}` to"
                                + " L2Template `a`",
                        "`spec.clusterRef` is removed from L2Template `a`, where label `cluster.sigs.k8s.io/cluster-name` says the same");
        String labelled = before.replace("namespace: ns", "namespace: ns, labels: {x: y}");
        assertThat(changes(labelled, object("L2Template", "a", "x: y", "{}")))
                .containsExactly("`spec.clusterRef` is replaced in L2Template `a` by label"
                        + " `cluster.sigs.k8s.io/cluster-name`");
        assertThat(changes(labelled, object("L2Template", "a", "x: y", "{}").replace(": mosk", ": other")))
                .hasSize(2);
    }

    @Test
    void netplanIsComparedByWhatItMeans() {
        String before = object(
                "L2Template",
                "a",
                "",
                "{npTemplate: \"bonds: {bond0: {mtu: 9000, gateway4: {{gateway_from_subnet \\\"s\\\"}}}}\"}");
        String after = before.replace(
                "mtu: 9000, gateway4: {{gateway_from_subnet \\\"s\\\"}}",
                "routes: [{to: 0.0.0.0/0, via: {{gateway_from_subnet \\\"s\\\"}}}, {to: 10.9.0.0/16, via: 10.0.0.1}],"
                        + " mtu: 9000");

        assertThat(changes(before, before.replace("bonds: {bond0: {", "bonds: {bond0:   {")))
                .isEmpty();
        assertThat(changes(before, after))
                .containsExactly(
                        "`gateway4` of `bond0` becomes a default route in `routes` in L2Template `a`",
                        "`spec.npTemplate.bonds.bond0.routes` is added with `{to: 10.9.0.0/16, via: 10.0.0.1}` to"
                                + " L2Template `a`");
        assertThat(changes(before, before.replace("9000", "1500")))
                .containsExactly("`spec.npTemplate.bonds.bond0.mtu` changes from `9000` to `1500` in L2Template `a`");
    }

    @Test
    void aTemplateThatIsNoYamlIsComparedLineByLine() {
        String before = object("L2Template", "a", "", "{npTemplate: \"{{range .x}}\\nmtu: 1\\n{{end}}\\n\"}");

        assertThat(changes(before, before.replace("mtu: 1", "mtu: 2")))
                .containsExactly(
                        "`spec.npTemplate` loses 1 line (`mtu: 1`) and gains 1 line (`mtu: 2`)" + " in L2Template `a`");
    }

    @Test
    void secretsAreMasked() {
        String before = object(
                "MetalLBConfig",
                "m",
                "",
                "{bgpPeers: [{name: tor, spec: {password: hunter2}}], note: \"password: |\\n  hunter4\\nx: y\","
                        + " bird: 'port 179; password \"hunter6\";'}");
        String after = before.replace("hunter2", "hunter3")
                .replace("hunter4", "hunter5")
                .replace("hunter6", "hunter7");

        assertThat(changes(before, after))
                .containsExactly(
                        "`spec.bgpPeers.tor.spec.password` changes from `***` to `***` in MetalLBConfig `m`",
                        "`spec.bird` changes from `port 179; password ***` to `port 179; password ***` in MetalLBConfig `m`",
                        "`spec.note` changes in a secret or in blanks in MetalLBConfig `m`");
        assertThat(changes(before.replaceAll("bgpPeers: \\[.*\\], ", ""), before))
                .containsExactly(
                        "`spec.bgpPeers` is added with `[{name: tor, spec: {password: ***}}]` to MetalLBConfig `m`");
    }

    /** By the names that people give them, and by what they look like. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{token: one-1}",
                "{clientSecret: one-1}",
                "{bindPW: one-1}",
                "{auth: {pass: one-1}}",
                "{stringData: {a: one-1}}",
                "{env: [{name: DB_PASSWORD, value: one-1}]}",
                "{url: 'https://user:one-1@example.com'}",
                "{header: 'Bearer one-1'}",
                "{key: \"-----BEGIN PRIVATE KEY-----\\none-1\\n\"}"
            })
    void whatIsASecretUnderAnotherNameIsMasked(String spec) {
        String before = object("Cluster", "c", "", spec);

        assertThat(changes(before, before.replace("one-1", "two-2")))
                .singleElement()
                .asString()
                .doesNotContain("one-1", "two-2");
        assertThat(changes(object("Cluster", "c", "", "{}"), before))
                .singleElement()
                .asString()
                .doesNotContain("one-1");
    }

    @Test
    void theNameOfASecretIsShown() {
        String before = object("MetalLBConfig", "m", "", "{passwordSecret: {name: one-1}}");

        assertThat(changes(before, before.replace("one-1", "two-2")))
                .singleElement()
                .asString()
                .contains("`one-1`", "`two-2`");
    }

    @Test
    void itemsAreMatchedByName() {
        String before = object("L2Template", "a", "", "{l3Layout: [{subnetName: x, scope: global}, {subnetName: z}]}");

        assertThat(changes(
                        before,
                        object(
                                "L2Template",
                                "a",
                                "",
                                "{l3Layout: [{subnetName: x, scope: namespace}, {subnetName: z}]}")))
                .containsExactly("`spec.l3Layout.x.scope` changes from `global` to `namespace` in L2Template `a`");
        assertThat(changes(
                        before,
                        object("L2Template", "a", "", "{l3Layout: [{subnetName: z}, {subnetName: x, scope: global}]}")))
                .containsExactly("`spec.l3Layout` changes from `[x, z]` to `[z, x]` in L2Template `a`");
    }

    @Test
    void anObjectThatComesAndOneThatGoesAreNamed() {
        String before = object("Subnet", "a", "", "{cidr: 10.0.0.0/24}");
        String after = object("Subnet", "b", "", "{}") + object("Rack", "r", "", "{peer: 10.0.0.1}");

        assertThat(changes(before, after)).containsExactly("added: Rack `r` and Subnet `b`", "removed: Subnet `a`");
        assertThat(Objects.between(before, after).addressChanges()).isEqualTo(2);
    }

    @Test
    void aNumberThatBecomesATextIsAChange() {
        assertThat(changes(object("Subnet", "a", "", "{vlan: 1}"), object("Subnet", "a", "", "{vlan: \"1\"}")))
                .containsExactly("`spec.vlan` changes from integer `1` to string `1` in Subnet `a`");
    }

    @Test
    void aFindingIsTheSameWhateverReleaseItsMessageNames() {
        Diagnostics before = Diagnostics.of(List.of(finding("a", 1, "in 2.26"), finding("b", 1, "x")));
        Diagnostics after = Diagnostics.of(List.of(finding("a", 1, "in 2.27"), finding("b", 2, "x")));

        assertThat(Diff.between(new Side(List.of(), before), new Side(List.of(), after))
                        .findings())
                .extracting(change ->
                        (change.isNew() ? "+" : "-") + change.finding().at())
                .containsExactly("-b.yaml:1:1", "+b.yaml:2:1");
    }

    private static Diagnostic finding(String id, int line, String message) {
        SourceFile file = SourceFile.of(id + ".yaml", "x\nx\n");
        Position place = new Position(line, 1);
        return Diagnostic.warning(id, Origin.of(file, Span.at(place)), message);
    }
}
