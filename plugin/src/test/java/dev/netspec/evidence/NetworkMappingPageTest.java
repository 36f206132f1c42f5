package dev.netspec.evidence;

import static dev.netspec.manifest.WorkedExamples.COMBINED_2_23;
import static dev.netspec.manifest.WorkedExamples.SEPARATE_2_23;
import static dev.netspec.manifest.WorkedExamples.SEPARATE_2_29;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.manifest.WorkedExamples;
import dev.netspec.model.Interface;
import dev.netspec.model.Models;
import dev.netspec.model.Models.ClusterBuilder;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Nics;
import dev.netspec.model.Region.OutOfBand;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NetworkMappingPageTest {

    @Test
    void theDocumentedExampleGivesTheDocumentedOverview() {
        assertThat(rows(page(Models.separate("2.23"), WorkedExamples.text(SEPARATE_2_23))))
                .containsExactly(
                        "templates/bm/cluster.yaml.template | management | SET_LB_HOST=10.0.11.90",
                        "templates/bm/cluster.yaml.template | management | SET_METALLB_ADDR_POOL=10.0.11.61-10.0.11.80",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_IPAM_CIDR=10.0.0.0/24",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_PXE_NW_GW=10.0.0.1",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_PXE_NW_DNS=8.8.8.8",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_IPAM_POOL_RANGE=10.0.0.100-10.0.0.109",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_METALLB_PXE_ADDR_POOL=10.0.0.61-10.0.0.70",
                        "templates/bm/ipam-objects.yaml.template | management | SET_LCM_CIDR=10.0.11.0/24",
                        "templates/bm/ipam-objects.yaml.template | management | SET_LCM_RANGE=10.0.11.100-10.0.11.199",
                        "bootstrap.sh | pxe | KAAS_BM_PXE_IP=10.0.0.20",
                        "bootstrap.sh | pxe | KAAS_BM_PXE_MASK=24",
                        "bootstrap.sh | pxe | KAAS_BM_PXE_BRIDGE=br0",
                        "bootstrap.sh | pxe | KAAS_BM_BM_DHCP_RANGE=10.0.0.30,10.0.0.59,255.255.255.0",
                        "bootstrap.sh | pxe | BOOTSTRAP_METALLB_ADDRESS_POOL=10.0.0.61-10.0.0.80");
    }

    @Test
    void newerTemplatesHaveNewerNames() {
        ClusterBuilder cluster = Models.separate("2.29");
        cluster.networks = cluster.networks.stream()
                .map(network -> network.role() == NetworkRole.MANAGEMENT ? Models.tagged(network, 411) : network)
                .toList();

        assertThat(rows(page(cluster, WorkedExamples.text(SEPARATE_2_29))))
                .containsExactly(
                        "templates/bm/cluster.yaml.template | management | SET_LB_HOST=10.0.11.90",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_PXE_CIDR=10.0.0.0/24",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_PXE_NW_GW=10.0.0.1",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_PXE_NW_DNS=8.8.8.8",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_PXE_ADDR_RANGE=10.0.0.100-10.0.0.109",
                        "templates/bm/ipam-objects.yaml.template | pxe | SET_PXE_ADDR_POOL=10.0.0.30-10.0.0.59",
                        "templates/bm/ipam-objects.yaml.template | management | SET_MGMT_CIDR=10.0.11.0/24",
                        "templates/bm/ipam-objects.yaml.template | management | SET_VLAN_ID=411",
                        "templates/bm/ipam-objects.yaml.template | management | SET_MGMT_NW_GW=10.0.11.1",
                        "templates/bm/ipam-objects.yaml.template | management | SET_MGMT_DNS=8.8.8.8",
                        "templates/bm/ipam-objects.yaml.template | management | SET_MGMT_ADDR_RANGE=10.0.11.100-10.0.11.199",
                        "templates/bm/metallbconfig.yaml.template | pxe | SET_PXE_SVC_POOL=10.0.0.61-10.0.0.70",
                        "templates/bm/metallbconfig.yaml.template | management | SET_MGMT_SVC_POOL=10.0.11.61-10.0.11.80",
                        "bootstrap.sh | pxe | KAAS_BM_PXE_IP=10.0.0.20",
                        "bootstrap.sh | pxe | KAAS_BM_PXE_MASK=24",
                        "bootstrap.sh | pxe | KAAS_BM_PXE_BRIDGE=br0",
                        "bootstrap.sh | pxe | KAAS_BM_BM_DHCP_RANGE=10.0.0.30,10.0.0.59,255.255.255.0",
                        "bootstrap.sh | pxe | BOOTSTRAP_METALLB_ADDRESS_POOL=10.0.0.61-10.0.0.80");
    }

    @Test
    void saysWhichNamesAreRecollection() {
        assertThat(page(Models.separate("2.23"), WorkedExamples.text(SEPARATE_2_23)))
                .doesNotContain("recollection");
        assertThat(page(Models.separate("2.29"), WorkedExamples.text(SEPARATE_2_29)))
                .contains(
                        "recollection",
                        "- the file `templates/bm/metallbconfig.yaml.template`\n- the parameters `SET_*`");
    }

    @Test
    void oneNetworkHasTheNamesOfTheFirstTemplates() {
        assertThat(rows(page(Models.combined("2.23"), WorkedExamples.text(COMBINED_2_23))))
                .contains(
                        "templates/bm/cluster.yaml.template | pxe-management | SET_LB_HOST=10.0.0.90",
                        "templates/bm/cluster.yaml.template | pxe-management | SET_METALLB_ADDR_POOL=10.0.0.61-10.0.0.80",
                        "templates/bm/ipam-objects.yaml.template | pxe-management | SET_IPAM_CIDR=10.0.0.0/24",
                        "templates/bm/ipam-objects.yaml.template | pxe-management | SET_IPAM_POOL_RANGE=10.0.0.100-10.0.0.252",
                        "bootstrap.sh | pxe-management | KAAS_BM_BM_DHCP_RANGE=10.0.0.30,10.0.0.49,255.255.255.0");
    }

    @Test
    void aValueWithoutAParameterIsListedUnderTheSpecsKey() {
        String withGateway = WorkedExamples.text(SEPARATE_2_23)
                .replace("  cidr: 10.0.11.0/24\n", "  cidr: 10.0.11.0/24\n  gateway: 10.0.11.1\n");

        assertThat(rows(page(Models.separate("2.23"), withGateway)))
                .contains("templates/bm/ipam-objects.yaml.template | management | gateway: 10.0.11.1");
    }

    @Test
    void beforeDhcpSubnetsTheRangeIsAmongTheSettings() {
        assertThat(rows(page(Models.combined("2.20"), WorkedExamples.text(COMBINED_2_23))))
                .contains("bootstrap.sh | pxe-management | KAAS_BM_BM_DHCP_RANGE=10.0.0.30,10.0.0.49,255.255.255.0");
    }

    @Test
    void outOfBandNetworksMustBeRouted() {
        ClusterBuilder cluster = Models.separate("2.23");
        cluster.outOfBand = List.of(new OutOfBand(Models.cidr("10.0.200.0/24"), Origin.NONE));

        assertThat(page(cluster, WorkedExamples.text(SEPARATE_2_23)))
                .contains("- `10.0.200.0/24` must be reachable from the management network `10.0.11.0/24` through IP"
                        + " routing.");
        assertThat(page(Models.separate("2.23"), WorkedExamples.text(SEPARATE_2_23)))
                .doesNotContain("Out-of-band");
    }

    @Test
    void separateNetworksWantLooseReversePathFiltering() {
        assertThat(page(Models.separate("2.29"), WorkedExamples.text(SEPARATE_2_29)))
                .contains("""
                        ```yaml
                        net.ipv4.conf.k8s-pxe.rp_filter: "2"
                        net.ipv4.conf.k8s-lcm.rp_filter: "2"
                        ```
                        """);
    }

    @Test
    void reversePathFilteringNamesNicsAndDottedDevicesAsSysctlDoes() {
        ClusterBuilder cluster = Models.separate("2.29");
        cluster.hosts = List.of(Models.layout(
                "kaas-mgmt",
                true,
                OptionalInt.of(3),
                new Nics.Named(List.of("eno1", "eno2")),
                List.of(
                        new Interface.Nic(
                                1, Optional.of(Models.addressing(NetworkRole.PXE)), OptionalInt.empty(), Origin.NONE),
                        new Interface.Vlan(
                                "bond0.411",
                                411,
                                "bond0",
                                Optional.of(Models.addressing(NetworkRole.MANAGEMENT)),
                                OptionalInt.empty(),
                                Origin.NONE))));

        assertThat(page(cluster, WorkedExamples.text(SEPARATE_2_29)))
                .contains("\nnet.ipv4.conf.eno2.rp_filter: \"2\"\nnet.ipv4.conf.bond0/411.rp_filter: \"2\"\n");
    }

    @Test
    void oneNetworkAndOlderReleasesWantNoReversePathFiltering() {
        assertThat(page(Models.separate("2.23"), WorkedExamples.text(SEPARATE_2_23)))
                .doesNotContain("rp_filter");
        assertThat(page(Models.combined("2.29"), WorkedExamples.text(COMBINED_2_23)))
                .doesNotContain("rp_filter");
    }

    private static String page(ClusterBuilder cluster, String manifests) {
        return Evidence.of(cluster.model(), WorkedExamples.manifests(manifests))
                .get("kaas-mgmt/kaas-mgmt/network-mapping.md");
    }

    /** The rows of the table without what makes it one. */
    private static List<String> rows(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("^\\| | \\|$|`", "")
                        .replaceAll(" +\\| +", " | ")
                        .strip())
                .toList();
    }
}
