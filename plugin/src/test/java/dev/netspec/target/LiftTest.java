package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout.ListedPool;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Pool;
import dev.netspec.source.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Manifests that netspec did not write. */
class LiftTest {

    @Test
    void subnetsWithoutAClusterObjectStillMakeACluster() {
        Written written = Written.on("2.23", subnet("lcm", "10.0.11.0/24", "10.0.11.100-10.0.11.102", """
                cluster.sigs.k8s.io/cluster-name: lonely
                ipam/SVC-k8s-lcm: "1"
                """));

        Cluster cluster = onlyCluster(written);
        assertThat(written.messages()).isEmpty();
        assertThat(cluster.name()).isEqualTo("lonely");
        assertThat(cluster.kind()).isEqualTo(Cluster.Kind.MANAGEMENT);
        assertThat(cluster.networks()).extracting(Network::role).containsExactly(NetworkRole.PXE_MANAGEMENT);
        assertThat(cluster.apiEndpoint()).isEmpty();
        assertThat(cluster.kubernetes().pods()).hasToString("10.233.64.0/18");
    }

    @Test
    void nothingAtAllIsAnEmptyModel() {
        assertThat(Written.on("2.29", "apiVersion: v1\nkind: Namespace\nmetadata: {name: x}\n")
                        .model()
                        .clusters())
                .isEmpty();
    }

    @Test
    void aKindClusterOfAnotherProductIsLeftAlone() {
        Written written = Written.on(
                "2.29", "apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: db, namespace: default}\n");

        assertThat(written.model().clusters()).isEmpty();
        assertThat(written.messages()).isEmpty();
    }

    @Test
    void unlabelledRangesAreOnePoolServices() {
        Written written = Written.on("2.23", """
                %s---
                %s""".formatted(
                        subnet("a", "10.0.11.0/24", "10.0.11.50-10.0.11.59", """
                                cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                                ipam/SVC-MetalLB: "1"
                                """),
                        subnet("b", "10.0.11.0/24", "10.0.11.70-10.0.11.79", """
                                cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                                ipam/SVC-MetalLB: "1"
                                """)));

        assertThat(onlyCluster(written).pools()).singleElement().satisfies(pool -> {
            assertThat(pool.name()).isEqualTo("services");
            assertThat(pool.autoAssign()).isTrue();
            assertThat(pool.ranges()).hasToString("[10.0.11.50-10.0.11.59, 10.0.11.70-10.0.11.79]");
        });
    }

    @Test
    void labelledRangesAreOfNoUseToAReleaseThatDoesNotReadThem() {
        Written written = Written.on("2.28", subnet("a", "10.0.11.0/24", "10.0.11.50-10.0.11.59", """
                cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                ipam/SVC-MetalLB: "1"
                """));

        assertThat(onlyCluster(written).pools()).isEmpty();
        assertThat(written.messages()).isEmpty(); // an object rule says so at the label
    }

    @Test
    void thePoolKeepsTheProtocolAndThePlaceOfItsLabels() {
        Written written = Written.on("2.23", subnet("a", "10.0.11.0/24", "10.0.11.50", """
                cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                ipam/SVC-MetalLB: "1"
                metallb/address-pool-name: edge
                metallb/address-pool-protocol: bgp
                metallb/address-pool-auto-assign: "true"
                """));

        Pool pool = onlyCluster(written).pools().get(0);
        assertThat(pool.protocol()).isEqualTo("bgp");
        assertThat(pool.autoAssign()).isTrue();
        assertThat(pool.origin().at("protocol")).hasToString("manifests.yaml:10:36");
        assertThat(pool.origin().at("autoAssign")).hasToString("manifests.yaml:11:39");
    }

    @Test
    void withoutTheLabelOnlyPoolDefaultIsOpenToEveryService() {
        Written written = Written.on("2.23", """
                %s---
                %s""".formatted(
                subnet("a", "10.0.11.0/24", "10.0.11.50", """
                                cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                                ipam/SVC-MetalLB: "1"
                                metallb/address-pool-name: default
                                """), subnet("b", "10.0.11.0/24", "10.0.11.70", """
                                cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                                ipam/SVC-MetalLB: "1"
                                metallb/address-pool-name: edge
                                """)));

        assertThat(onlyCluster(written).pools())
                .extracting(pool -> pool.name() + " " + pool.autoAssign())
                .containsExactly("default true", "edge false");
    }

    @Test
    void aSubnetThatNoTemplateListsIsNotThePxeNetwork() {
        Written written = Written.on("2.29", """
                %s---
                %s---
                %s---
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: L2Template
                metadata:
                  name: any
                  namespace: default
                  labels: {cluster.sigs.k8s.io/cluster-name: kaas-mgmt}
                spec:
                  autoIfMappingPrio: [provision]
                  l3Layout:
                  - {subnetName: boot, scope: namespace}
                  - {subnetName: nodes, scope: namespace}
                  npTemplate: |
                    version: 2
                """.formatted(
                        subnet("bmc", "10.0.200.0/24", "10.0.200.100-10.0.200.102", "{}\n"),
                        subnet("boot", "10.0.0.0/24", "10.0.0.100-10.0.0.102", "{}\n"),
                        subnet("nodes", "10.0.11.0/24", "10.0.11.100-10.0.11.102", "ipam/SVC-k8s-lcm: \"1\"\n")));

        assertThat(onlyCluster(written).networks())
                .extracting(network -> network.role() + " " + network.cidr())
                .containsExactly("PXE 10.0.0.0/24", "MANAGEMENT 10.0.11.0/24");
        assertThat(written.model().strays())
                .extracting(stray -> stray.name() + " " + stray.cidr())
                .containsExactly("bmc 10.0.200.0/24");
    }

    @Test
    void helmPoolsMayForbidAutoAssign() {
        Written written = Written.on("2.23", """
                apiVersion: cluster.k8s.io/v1alpha1
                kind: Cluster
                metadata: {name: kaas-mgmt, namespace: default}
                spec:
                  providerSpec:
                    value:
                      helmReleases:
                      - name: metallb
                        values:
                          configInline:
                            address-pools:
                            - name: default
                              protocol: layer2
                              auto-assign: false
                              avoid-buggy-ips: true
                              addresses: [10.0.11.61 - 10.0.11.80, 10.0.11.96/28]
                """);

        Pool pool = onlyCluster(written).pools().get(0);
        assertThat(pool.autoAssign()).isFalse();
        assertThat(pool.origin().at("autoAssign")).hasToString("manifests.yaml:14:28");
        assertThat(pool.ranges()).hasToString("[10.0.11.61-10.0.11.80, 10.0.11.96-10.0.11.111]");
        assertThat(pool.avoidsBuggyIps()).isTrue();
        assertThat(written.messages()).isEmpty();
    }

    @Test
    void aPoolListedInATemplateIsRemembered() {
        Written written = Written.on("2.23", """
                %s---
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: L2Template
                metadata:
                  name: kaas-mgmt
                  namespace: default
                spec:
                  clusterRef: kaas-mgmt
                  autoIfMappingPrio: [provision]
                  l3Layout:
                  - subnetName: alias
                    scope: namespace
                    labelSelector: {metallb/address-pool-name: edge}
                  - subnetName: gone
                    scope: namespace
                  npTemplate: "version: 2"
                """.formatted(subnet("a", "10.0.11.0/24", "10.0.11.50", """
                        cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                        ipam/SVC-MetalLB: "1"
                        metallb/address-pool-name: edge
                        """)));

        assertThat(onlyCluster(written).hosts().get(0).listedPools())
                .containsExactly(new ListedPool("edge", Origin.NONE))
                .satisfies(listed -> assertThat(listed.get(0).origin()).hasToString("manifests.yaml:23:5"));
        assertThat(written.messages()).singleElement().asString().contains("the entry `gone` in `l3Layout`");
    }

    @Test
    void excludedAddressesAreTakenOutAndOmittedRangesMeanTheWholeNetwork() {
        Written written = Written.on("2.29", """
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata:
                  name: lcm
                  namespace: default
                  labels: {cluster.sigs.k8s.io/cluster-name: kaas-mgmt, ipam/SVC-k8s-lcm: ""}
                spec:
                  cidr: 10.0.11.0/28
                  gateway: 10.0.11.1
                  nameservers: [10.0.11.2]
                  excludeRanges: [10.0.11.6-10.0.11.8]
                """);

        assertThat(onlyCluster(written).networks().get(0).hosts())
                .hasToString("[10.0.11.3-10.0.11.5, 10.0.11.9-10.0.11.14]");
    }

    @Test
    void rolesFollowFromLabelsAndInterfaces() {
        Written written = Written.on("2.29", """
                %s---
                %s---
                %s---
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: L2Template
                metadata:
                  name: any
                  namespace: default
                  labels: {cluster.sigs.k8s.io/cluster-name: kaas-mgmt}
                spec:
                  autoIfMappingPrio: [provision]
                  l3Layout:
                  - {subnetName: boot, scope: namespace, labelSelector: {boot: "yes"}}
                  - {subnetName: nodes, scope: namespace}
                  - {subnetName: calico, scope: namespace}
                  npTemplate: |
                    version: 2
                    bridges:
                      k8s-pods:
                        addresses: [{{ip "k8s-pods:calico"}}]
                      br-boot:
                        addresses: [{{ip "br-boot:boot"}}]
                """.formatted(
                        subnet("bootstrap-net", "10.0.0.0/24", "10.0.0.100-10.0.0.102", "boot: \"yes\"\n"),
                        subnet("nodes", "10.0.11.0/24", "10.0.11.100-10.0.11.102", "ipam/SVC-k8s-lcm: \"1\"\n"),
                        subnet("calico", "10.0.12.0/24", "10.0.12.100-10.0.12.102", "{}\n")));

        Cluster cluster = onlyCluster(written);
        assertThat(written.messages()).isEmpty();
        assertThat(cluster.networks())
                .extracting(network -> network.role() + " " + network.cidr())
                .containsExactly("PXE 10.0.0.0/24", "MANAGEMENT 10.0.11.0/24", "WORKLOADS 10.0.12.0/24");
        assertThat(cluster.hosts().get(0).carrying(cluster.networks().get(0)))
                .hasValueSatisfying(each -> assertThat(each.name()).isEqualTo("br-boot"));
    }

    @Test
    void whatIsUnknownIsReportedAndWhatTheServerWritesIsNot() {
        Written written = Written.on("2.29", """
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata:
                  name: lcm
                  namespace: default
                  uid: 1f0c
                  resourceVersion: "7"
                  labels:
                    cluster.sigs.k8s.io/cluster-name: kaas-mgmt
                    ipam/SVC-k8s-lcm: "1"
                    ipam/SVC-ceph-public: "1"
                    ipam/UID: generated
                    team: network
                  annotations:
                    kubectl.kubernetes.io/last-applied-configuration: "{}"
                    argocd.argoproj.io/sync-options: Prune=confirm,Delete=confirm
                    argocd.argoproj.io/sync-wave: "1"
                spec:
                  cidr: 10.0.11.0/24
                  subnetPoolRef: default/pool
                status: {phase: OK}
                ---
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: SubnetPool
                metadata: {name: pool, namespace: default}
                ---
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata: {name: relay, namespace: default, labels: {ipam/SVC-dhcp-range: "1"}}
                spec: {cidr: 10.9.0.0/24, includeRanges: [10.9.0.10-10.9.0.20]}
                """);

        assertThat(written.messages())
                .containsExactly(
                        "11: `metadata.labels.ipam/SVC-ceph-public` of Subnet `lcm` is not modelled, so no rule looks at it",
                        "13: `metadata.labels.team` of Subnet `lcm` is not modelled, so no rule looks at it",
                        "17: `metadata.annotations.argocd.argoproj.io/sync-wave` of Subnet `lcm` is not modelled, so no"
                                + " rule looks at it",
                        "20: `spec.subnetPoolRef` of Subnet `lcm` is not modelled, so no rule looks at it",
                        "24: kind `SubnetPool` is not modelled, so no rule looks at it",
                        "29: Subnet `relay` gives DHCP addresses in no network of these clusters, so no rule looks at"
                                + " its addresses");
    }

    @Test
    void whatTheClusterPassesThroughIsTheWholeObjectLessOurPart() {
        Written written = Written.on("2.29", """
                apiVersion: cluster.k8s.io/v1alpha1
                kind: Cluster
                metadata:
                  name: kaas-mgmt
                  namespace: default
                  generation: 3
                  labels: {kaas.mirantis.com/provider: baremetal, team: network}
                spec:
                  clusterNetwork:
                    pods: {cidrBlocks: [10.233.64.0/18]}
                    services: {cidrBlocks: [10.233.0.0/18]}
                  providerSpec:
                    value:
                      apiVersion: baremetal.k8s.io/v1alpha1
                      kind: BaremetalClusterProviderSpec
                      loadBalancerHost: 10.0.11.90
                      release: mke-example
                status: {}
                """);

        assertThat(written.messages()).isEmpty();
        assertThat(onlyCluster(written).raw()).isEqualTo(Raw.of("""
                metadata: {labels: {team: network}}
                spec: {providerSpec: {value: {release: mke-example}}}
                """));
        assertThat(onlyCluster(written).apiEndpoint()).map(Object::toString).isEqualTo(Optional.of("10.0.11.90"));
    }

    private static Cluster onlyCluster(Written written) {
        assertThat(written.model().clusters()).hasSize(1);
        return written.model().clusters().get(0);
    }

    /** @param labels as a mapping */
    private static String subnet(String name, String cidr, String range, String labels) {
        return """
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata:
                  name: %s
                  namespace: default
                  labels:
                %sspec:
                  cidr: %s
                  includeRanges: [%s]
                """.formatted(name, labels.indent(4), cidr, range);
    }
}
