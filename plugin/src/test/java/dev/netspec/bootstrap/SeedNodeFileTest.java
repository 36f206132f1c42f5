package dev.netspec.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.netspec.model.Models;
import dev.netspec.model.Models.ClusterBuilder;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.SeedNode;
import dev.netspec.source.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeedNodeFileTest {

    @Test
    void theDocumentedSettings() {
        assertThat(exports(Models.separate("2.23")))
                .containsExactly(
                        "export KAAS_BM_PXE_IP=\"10.0.0.20\"",
                        "export KAAS_BM_PXE_MASK=\"24\"",
                        "export KAAS_BM_PXE_BRIDGE=\"br0\"",
                        "export KAAS_BM_BM_DHCP_RANGE=\"10.0.0.30,10.0.0.59,255.255.255.0\"",
                        "export BOOTSTRAP_METALLB_ADDRESS_POOL=\"10.0.0.61-10.0.0.80\"");
    }

    @Test
    void theDhcpRangeIsASettingOfBothGenerations() {
        assertThat(exports(Models.separate("2.29"))).isEqualTo(exports(Models.separate("2.23")));
    }

    @Test
    void whatTheVendorsPagesDoNotSayIsAComment() {
        assertThat(SeedNodeFile.of(Models.separate("2.29").build()))
                .contains("not in the vendor's pages", "# export KAAS_BM_ENABLED=\"true\"\n");
    }

    @Test
    void netmaskAndMaskFollowTheCidr() {
        ClusterBuilder cluster = Models.combined("2.20");
        cluster.networks = List.of(Models.network(
                NetworkRole.PXE_MANAGEMENT, "10.0.0.0/22", "10.0.0.1", "10.0.1.0-10.0.1.9", "10.0.2.0-10.0.2.9"));

        assertThat(exports(cluster))
                .contains(
                        "export KAAS_BM_PXE_MASK=\"22\"",
                        "export KAAS_BM_BM_DHCP_RANGE=\"10.0.2.0,10.0.2.9,255.255.252.0\"");
    }

    @Test
    void whatTheSpecDoesNotStateIsNamedAndNotSet() {
        ClusterBuilder cluster = Models.separate("2.23");
        cluster.seedNode = Optional.empty();

        assertThat(SeedNodeFile.of(cluster.build()))
                .contains("# The spec does not state `seedNode.address`:\n# export KAAS_BM_PXE_IP=\n");
        assertThat(exports(cluster))
                .containsExactly(
                        "export KAAS_BM_PXE_MASK=\"24\"",
                        "export KAAS_BM_BM_DHCP_RANGE=\"10.0.0.30,10.0.0.59,255.255.255.0\"");
    }

    @Test
    void whatASettingCannotHoldIsSaid() {
        ClusterBuilder cluster = Models.combined("2.20");
        cluster.networks = List.of(Models.network(
                NetworkRole.PXE_MANAGEMENT,
                "10.0.0.0/24",
                "10.0.0.1",
                "10.0.0.100-10.0.0.109",
                "10.0.0.30-10.0.0.39",
                "10.0.0.45-10.0.0.49"));

        assertThat(SeedNodeFile.of(cluster.build()))
                .contains("Left out: 10.0.0.45,10.0.0.49,255.255.255.0\n"
                        + "export KAAS_BM_BM_DHCP_RANGE=\"10.0.0.30,10.0.0.39,255.255.255.0\"\n");
    }

    /** Asks a shell, which knows its own quoting best. */
    @Test
    void aShellReadsBackWhatTheSpecSays() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/sh")).exists();
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            String bridge = random.ints(6, 0x20, 0x7F)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            ClusterBuilder cluster = Models.separate("2.23");
            cluster.seedNode = Optional.of(new SeedNode(Models.address("10.0.0.20"), bridge, List.of(), Origin.NONE));

            assertThat(shell(SeedNodeFile.of(cluster.build()) + "printf %s \"$KAAS_BM_PXE_BRIDGE\"\n"))
                    .isEqualTo(bridge);
        }
    }

    private static String shell(String script) throws IOException, InterruptedException {
        Path file = Files.createTempFile("seed", ".sh");
        try {
            Files.writeString(file, script);
            Process process = new ProcessBuilder("/bin/sh", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output;
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> exports(ClusterBuilder cluster) {
        return SeedNodeFile.of(cluster.build())
                .lines()
                .filter(line -> line.startsWith("export "))
                .toList();
    }
}
