package dev.netspec.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diff.Diff;
import dev.netspec.diff.Side;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpgradeTest {

    private static final String TEMPLATE = """
            kind: L2Template
            metadata: {name: t, namespace: default, labels: {a: b}}
            spec: {npTemplate: "version: 2"}
            """;

    private static final String SUBNET = """
            kind: Subnet
            metadata: {name: s, namespace: default, labels: {a: b}}
            spec: {cidr: 10.0.0.0/24, includeRanges: [10.0.0.10-10.0.0.20]}
            """;

    private static Side side(String text) {
        List<Manifest> objects = NodeReader.read(SourceFile.of("o.yaml", text), new Diagnostics.Collector()).stream()
                .map(node -> new Manifest((MapNode) node))
                .toList();
        return new Side(List.of(new ManifestSet("mgmt", objects)), Diagnostics.NONE);
    }

    private static List<Risk> risks(String before, String after) {
        return Upgrade.of(Diff.between(side(before), side(after))).stream()
                .map(NetworkChange::risk)
                .toList();
    }

    @Test
    void aTemplateThatIsWrittenOtherwiseIsDisruptive() {
        assertThat(risks(TEMPLATE, TEMPLATE.replace("version: 2", "version: 3")))
                .containsExactly(Risk.DISRUPTIVE);
    }

    @Test
    void anObjectThatIsNoLongerWrittenIsDestructive() {
        assertThat(risks(TEMPLATE + "---\n" + SUBNET, TEMPLATE)).containsExactly(Risk.DESTRUCTIVE);
        assertThat(risks(TEMPLATE, TEMPLATE + "---\n" + SUBNET)).containsExactly(Risk.SAFE);
        assertThat(risks(SUBNET, SUBNET.replace("name: s", "name: other")))
                .containsExactly(Risk.DESTRUCTIVE, Risk.SAFE);
    }

    @Test
    void anAddressThatIsWrittenOtherwiseIsDestructiveAndAllElseIsSafe() {
        assertThat(risks(SUBNET, SUBNET.replace("10.0.0.20", "10.0.0.21"))).containsExactly(Risk.DESTRUCTIVE);
        assertThat(risks(SUBNET, SUBNET.replace("{a: b}", "{a: c}"))).containsExactly(Risk.SAFE);
        assertThat(risks(SUBNET, SUBNET)).isEmpty();
    }
}
