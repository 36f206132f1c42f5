package dev.netspec.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.source.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeWriterTest {

    @Test
    void laysOutAsKubectlDoes() {
        String yaml = """
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata:
                  labels:
                    ipam/SVC-MetalLB: "1"
                    metallb/address-pool-auto-assign: "false"
                  name: lb
                spec:
                  cidr: 10.0.0.0/24
                  includeRanges:
                  - 10.0.0.61-10.0.0.70
                  nested:
                  - - 1
                    - 2
                  - name: a
                    items:
                    - b
                    empty: []
                  - {}
                  npTemplate: |
                    version: 2

                    ethernets: {}
                  useWholeCidr: false
                  weight: 2.30
                """;
        assertThat(NodeWriter.write(NodeReaderTest.read(yaml).get(0))).isEqualTo(yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "10.0.0.0/24",
                "10.0.0.61-10.0.0.70",
                "services-pxe",
                "ipam/SVC-k8s-lcm",
                "layer2",
                "2.24.0",
                "A sentence with words",
                "v1alpha1",
                "1Gi"
            })
    void leavesPlainWhatIsSafe(String text) {
        assertThat(NodeWriter.write(ScalarNode.string(text, Origin.NONE))).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "true", "no", "y", "52:54:00:12:34:56", "aa:bb:cc:dd:ee:ff", "12:30", "2026-11-21", "0o17", "=",
                        "<<", "~",
                "", "1_000", ".5", "1e3", " a", "a ", "a: b", "a #b", "- a", "null", "{{nic 0}}", "2.30"
            })
    void quotesWhatSomeReaderCouldMistake(String text) {
        assertThat(NodeWriter.write(ScalarNode.string(text, Origin.NONE))).isEqualTo("\"" + text + "\"\n");
        assertThat(NodeWriter.write(MapNode.builder(Origin.NONE).put(text, 1).build()))
                .isEqualTo("\"" + text + "\": 1\n");
    }

    @Test
    void choosesAStyleForSeveralLines() {
        assertThat(written("a\nb\n")).isEqualTo("- |\n  a\n  b\n");
        assertThat(written("a\n\n b")).isEqualTo("- |-\n  a\n\n   b\n");
        assertThat(written("a\n\n")).isEqualTo("- \"a\\n\\n\"\n");
        assertThat(written(" a\nb")).isEqualTo("- \" a\\nb\"\n");
        assertThat(written("a\r\nb")).isEqualTo("- \"a\\r\\nb\"\n");
        assertThat(written("a\n\u0007")).isEqualTo("- \"a\\n\\x07\"\n");
    }

    private static String written(String text) {
        return NodeWriter.write(new ListNode(List.of(ScalarNode.string(text, Origin.NONE)), Origin.NONE));
    }
}
