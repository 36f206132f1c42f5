package dev.netspec.evidence;

import static dev.netspec.manifest.WorkedExamples.COMBINED_2_23;
import static dev.netspec.manifest.WorkedExamples.COMBINED_2_29;
import static dev.netspec.manifest.WorkedExamples.MOSK;
import static dev.netspec.manifest.WorkedExamples.MULTI_RACK;
import static dev.netspec.manifest.WorkedExamples.SEPARATE_2_23;
import static dev.netspec.manifest.WorkedExamples.SEPARATE_2_26_TEMPLATE;
import static dev.netspec.manifest.WorkedExamples.SEPARATE_2_29;
import static dev.netspec.manifest.WorkedExamples.documents;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.manifest.WorkedExamples;
import dev.netspec.model.Models;
import dev.netspec.model.Models.ClusterBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectedMetalLbTest {

    /** As the vendor's page shows it, with the addresses of its example. */
    private static final String DOCUMENTED = """
            address-pools:
            - name: default
              protocol: layer2
              addresses:
              - 10.0.11.61-10.0.11.80
            - name: services-pxe
              protocol: layer2
              auto-assign: false
              addresses:
              - 10.0.0.61-10.0.0.70
            """;

    private static final String RESOURCES = """
            apiVersion: metallb.io/v1beta1
            kind: IPAddressPool
            metadata: {name: default, namespace: metallb-system}
            spec: {addresses: [10.0.11.61-10.0.11.80], autoAssign: true, avoidBuggyIPs: false}
            ---
            apiVersion: metallb.io/v1beta1
            kind: IPAddressPool
            metadata: {name: services-pxe, namespace: metallb-system}
            spec: {addresses: [10.0.0.61-10.0.0.70], autoAssign: false, avoidBuggyIPs: false}
            ---
            apiVersion: metallb.io/v1beta1
            kind: L2Advertisement
            metadata: {name: management-lcm, namespace: metallb-system}
            spec: {ipAddressPools: [default], interfaces: [k8s-lcm]}
            ---
            apiVersion: metallb.io/v1beta1
            kind: L2Advertisement
            metadata: {name: provision-pxe, namespace: metallb-system}
            spec: {ipAddressPools: [services-pxe], interfaces: [%s]}
            """;

    /** Lists of the example's MetalLBConfig that it does not use; it is given twice, as if it were one. */
    private static final String BGP_EXTRAS = """
            ---
            apiVersion: kaas.mirantis.com/v1alpha1
            kind: MetalLBConfig
            metadata:
              name: extras
              namespace: mosk-mr-ns
              labels: {cluster.sigs.k8s.io/cluster-name: mosk-mr}
            spec:
              bfdProfiles: [{name: fast, spec: {receiveInterval: 100}}]
              communities: [{name: mosk-mr, spec: {communities: [{name: no-export, value: "65535:65281"}]}}]
            """;

    @Test
    void theDocumentedExampleGivesTheDocumentedConfigMap() {
        Map<String, String> files = evidence(Models.separate("2.23"), WorkedExamples.text(SEPARATE_2_23));

        Map<String, Object> configMap = documents(files.get("kaas-mgmt/kaas-mgmt/metallb-expected.yaml"))
                .get(0);
        assertThat(configMap)
                .containsEntry("apiVersion", "v1")
                .containsEntry("kind", "ConfigMap")
                .containsEntry("metadata", Map.of("name", "metallb", "namespace", "metallb-system"))
                .containsOnlyKeys("apiVersion", "kind", "metadata", "data");
        String config = (String) ((Map<?, ?>) configMap.get("data")).get("config");
        assertThat(documents(config)).isEqualTo(documents(DOCUMENTED));
        assertThat(files.get("kaas-mgmt/kaas-mgmt/metallb-config.txt"))
                .contains("\n# kubectl -n metallb-system get cm metallb -o jsonpath={.data.config}\n")
                .endsWith(config);
    }

    @Test
    void theConfigTextAloneParsesToTheConfigOfTheConfigMap() {
        Map<String, String> files = evidence(Models.separate("2.23"), WorkedExamples.text(SEPARATE_2_23));

        assertThat(documents(files.get("kaas-mgmt/kaas-mgmt/metallb-config.txt")))
                .isEqualTo(documents(DOCUMENTED));
    }

    @Test
    void thePoolsKeysStandInTheDocumentedOrder() {
        Map<String, String> files = evidence(Models.separate("2.23"), WorkedExamples.text(SEPARATE_2_23));

        assertThat(documents(files.get("kaas-mgmt/kaas-mgmt/metallb-config.txt"))
                        .get(0)
                        .toString())
                .isEqualTo(documents(DOCUMENTED).get(0).toString());
    }

    @Test
    void oneNetworkHasOnePool() {
        assertThat(config(Models.combined("2.23"), WorkedExamples.text(COMBINED_2_23)))
                .isEqualTo(documents("""
                        address-pools:
                        - name: default
                          protocol: layer2
                          addresses: [10.0.0.61-10.0.0.80]
                        """));
    }

    @Test
    void rangesWithoutPoolLabelsBecomeOnePoolOfServices() {
        String unlabelled = WorkedExamples.text(SEPARATE_2_23).replaceAll("    metallb/.*\n", "");
        String another = """
                ---
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata:
                  name: single
                  namespace: default
                  labels: {cluster.sigs.k8s.io/cluster-name: kaas-mgmt, ipam/SVC-MetalLB: "1"}
                spec: {cidr: 10.0.0.0/24, includeRanges: [10.0.0.75]}
                """;

        assertThat(pools(Models.separate("2.23"), unlabelled + another))
                .containsExactly(
                        new ExpectedMetalLb.AddressPool("default", "layer2", List.of("10.0.11.61-10.0.11.80"), true),
                        new ExpectedMetalLb.AddressPool(
                                "services", "layer2", List.of("10.0.0.61-10.0.0.70", "10.0.0.75/32"), true));
    }

    @Test
    void theLabelDecidesAutoAssign() {
        String open = WorkedExamples.text(SEPARATE_2_23).replace("auto-assign: \"false\"", "auto-assign: \"true\"");
        String unsaid = WorkedExamples.text(SEPARATE_2_23).replace("metallb/address-pool-auto-assign", "other");

        assertThat(pools(Models.separate("2.23"), open).get(1).autoAssign()).isTrue();
        assertThat(pools(Models.separate("2.23"), unsaid).get(1).autoAssign()).isFalse();
    }

    @Test
    void aPoolOfHelmValuesIsAutoAssignedWhateverItSays() {
        String closed = WorkedExamples.text(SEPARATE_2_23)
                .replace(
                        "            - name: default\n",
                        "            - name: default\n              auto-assign: false\n");

        assertThat(pools(Models.separate("2.23"), closed).get(0).autoAssign()).isTrue();
    }

    @Test
    void anotherClustersSubnetIsNoPool() {
        String other = WorkedExamples.text(SEPARATE_2_23)
                .replace(
                        "    cluster.sigs.k8s.io/cluster-name: kaas-mgmt\n    ipam/SVC-MetalLB",
                        "    cluster.sigs.k8s.io/cluster-name: kaas-regional\n    ipam/SVC-MetalLB");

        assertThat(pools(Models.separate("2.23"), other))
                .extracting(ExpectedMetalLb.AddressPool::name)
                .containsExactly("default");
    }

    @Test
    void aMislabelledSubnetIsNoPool() {
        String mislabelled = WorkedExamples.text(SEPARATE_2_23).replace("ipam/SVC-MetalLB", "ipam/SVC-metallb");

        assertThat(pools(Models.separate("2.23"), mislabelled))
                .extracting(ExpectedMetalLb.AddressPool::name)
                .containsExactly("default");
    }

    @Test
    void entriesOfMetalLbConfigBecomeResources() {
        Map<String, String> files = evidence(Models.separate("2.29"), WorkedExamples.text(SEPARATE_2_29));

        assertThat(documents(files.get("kaas-mgmt/kaas-mgmt/metallb-expected.yaml")))
                .isEqualTo(documents(RESOURCES.formatted("bond0")));
        assertThat(files).doesNotContainKey("kaas-mgmt/kaas-mgmt/metallb-config.txt");
    }

    @Test
    void aTemplateAndLabelledSubnetsBecomeTheSameResources() {
        Map<String, String> files = evidence(Models.separate("2.26"), WorkedExamples.text(SEPARATE_2_26_TEMPLATE));

        assertThat(documents(files.get("kaas-mgmt/kaas-mgmt/metallb-expected.yaml")))
                .isEqualTo(documents(RESOURCES.formatted("k8s-pxe")));
    }

    @Test
    void aTemplateThatNoMetalLbConfigNamesIsNotUsed() {
        String unnamed = WorkedExamples.text(SEPARATE_2_26_TEMPLATE)
                .replace("templateName: kaas-mgmt-metallb-template", "ipAddressPools: []");

        assertThat(pools(Models.separate("2.26"), unnamed)).isEmpty();
    }

    @Test
    void labelledSubnetsAreIgnoredWithoutATemplate() {
        String leftover = WorkedExamples.text(SEPARATE_2_29) + """
                ---
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata:
                  name: leftover
                  namespace: default
                  labels: {cluster.sigs.k8s.io/cluster-name: kaas-mgmt, ipam/SVC-MetalLB: "1"}
                spec: {cidr: 10.0.0.0/24, includeRanges: [10.0.0.75]}
                """;

        assertThat(pools(Models.separate("2.29"), leftover))
                .extracting(ExpectedMetalLb.AddressPool::name)
                .containsExactly("default", "services-pxe");
    }

    @Test
    void oneNetworkIsAdvertisedOnItsInterface() {
        assertThat(documents(evidence(Models.combined("2.29"), WorkedExamples.text(COMBINED_2_29))
                        .get("kaas-mgmt/kaas-mgmt/metallb-expected.yaml")))
                .isEqualTo(documents("""
                                apiVersion: metallb.io/v1beta1
                                kind: IPAddressPool
                                metadata: {name: default, namespace: metallb-system}
                                spec: {addresses: [10.0.0.61-10.0.0.80], autoAssign: true, avoidBuggyIPs: false}
                                ---
                                apiVersion: metallb.io/v1beta1
                                kind: L2Advertisement
                                metadata: {name: default, namespace: metallb-system}
                                spec: {ipAddressPools: [default], interfaces: [k8s-lcm]}
                                """));
    }

    @Test
    void theUnlabelledRangeOfAManagedClusterIsItsPoolOfServices() {
        Map<String, String> files = evidence(Models.managed("2.23", "mosk-demo", "mosk-ns"), WorkedExamples.text(MOSK));

        assertThat(documents(files.get("kaas-mgmt/mosk-demo/metallb-config.txt")))
                .isEqualTo(documents("""
                        address-pools:
                        - name: services
                          protocol: layer2
                          addresses: [172.16.45.101-172.16.45.200]
                        """));
    }

    @Test
    void theSameClusterHasResourcesOnANewerRelease() {
        Map<String, String> files = evidence(Models.managed("2.29", "mosk-demo", "mosk-ns"), WorkedExamples.text(MOSK));

        assertThat(documents(files.get("kaas-mgmt/mosk-demo/metallb-expected.yaml")))
                .isEqualTo(documents("""
                        apiVersion: metallb.io/v1beta1
                        kind: IPAddressPool
                        metadata: {name: services, namespace: metallb-system}
                        spec: {addresses: [172.16.45.101-172.16.45.200], autoAssign: true, avoidBuggyIPs: false}
                        ---
                        apiVersion: metallb.io/v1beta1
                        kind: L2Advertisement
                        metadata: {name: services, namespace: metallb-system}
                        spec: {ipAddressPools: [services], interfaces: [k8s-ext]}
                        """));
        assertThat(files).doesNotContainKey("kaas-mgmt/mosk-demo/metallb-config.txt");
    }

    @Test
    void bgpAddsPeersAndAdvertisements() {
        assertThat(documents(evidence(
                                Models.managed("2.29", "mosk-mr", "mosk-mr-ns"),
                                WorkedExamples.text(MULTI_RACK) + BGP_EXTRAS)
                        .get("kaas-mgmt/mosk-mr/metallb-expected.yaml")))
                .isEqualTo(documents("""
                        apiVersion: metallb.io/v1beta1
                        kind: IPAddressPool
                        metadata: {name: services, namespace: metallb-system}
                        spec: {addresses: [10.77.60.100-10.77.60.199], autoAssign: true, avoidBuggyIPs: false}
                        ---
                        apiVersion: metallb.io/v1beta2
                        kind: BGPPeer
                        metadata: {name: rack1-tor, namespace: metallb-system}
                        spec:
                          myASN: 65101
                          peerASN: 65100
                          peerAddress: 10.77.31.1
                          nodeSelectors: [{matchLabels: {rack-id: rack-1}}]
                        ---
                        apiVersion: metallb.io/v1beta2
                        kind: BGPPeer
                        metadata: {name: rack2-tor, namespace: metallb-system}
                        spec:
                          myASN: 65101
                          peerASN: 65100
                          peerAddress: 10.77.32.1
                          nodeSelectors: [{matchLabels: {rack-id: rack-2}}]
                        ---
                        apiVersion: metallb.io/v1beta1
                        kind: BGPAdvertisement
                        metadata: {name: services, namespace: metallb-system}
                        spec: {aggregationLength: 32, ipAddressPools: [services], peers: [rack1-tor, rack2-tor]}
                        ---
                        apiVersion: metallb.io/v1beta1
                        kind: BFDProfile
                        metadata: {name: fast, namespace: metallb-system}
                        spec: {receiveInterval: 100}
                        ---
                        apiVersion: metallb.io/v1beta1
                        kind: Community
                        metadata: {name: mosk-mr, namespace: metallb-system}
                        spec: {communities: [{name: no-export, value: "65535:65281"}]}
                        """));
    }

    @Test
    void sizeCountsEveryAddress() {
        assertThat(new ExpectedMetalLb.AddressPool(
                                "p", "layer2", List.of("10.0.0.61-10.0.0.70", "10.0.0.75/32", "10.0.1.0/30"), true)
                        .size())
                .isEqualTo(15);
    }

    private static Map<String, String> evidence(ClusterBuilder cluster, String manifests) {
        return Evidence.of(cluster.model(), WorkedExamples.manifests(manifests));
    }

    private static List<Map<String, Object>> config(ClusterBuilder cluster, String manifests) {
        return documents(evidence(cluster, manifests).get("kaas-mgmt/kaas-mgmt/metallb-config.txt"));
    }

    private static List<ExpectedMetalLb.AddressPool> pools(ClusterBuilder cluster, String manifests) {
        return ExpectedMetalLb.of(new AppliedObjects(
                        cluster.build(),
                        WorkedExamples.manifests(manifests).get(0).manifests()))
                .pools();
    }
}
