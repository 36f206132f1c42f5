package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.netspec.manifest.WorkedExamples;
import dev.netspec.model.Bgp.ApiPeer;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;
import dev.netspec.model.Rack;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Managed clusters as the vendor's pages have them, and variations on them. */
class LiftedManagedClustersTest {

    @Test
    void aDocumentedClusterIsUnderstoodAsAWhole() {
        Written written = Written.on("2.29", WorkedExamples.text(WorkedExamples.MOSK_2_29));

        assertThat(written.messages()).isEmpty();
        Cluster cluster = onlyCluster(written);
        assertThat(cluster.kind()).isEqualTo(Cluster.Kind.MANAGED);
        assertThat(cluster.namespace()).isEqualTo("mosk-ns");
        assertThat(cluster.managementCluster()).isEqualTo("kaas-mgmt");
        assertThat(cluster.metalLbForm()).isEqualTo(MetalLbForm.CONFIG);
        assertThat(cluster.networks())
                .extracting(network -> network.role() + " " + network.name() + " " + network.cidr() + " "
                        + network.vlan().getAsInt())
                .containsExactly(
                        "LCM lcm 172.16.43.0/24 403",
                        "WORKLOADS workloads 10.12.10.0/24 410",
                        "EXTERNAL external 172.16.45.0/24 405",
                        "STORAGE_ACCESS storage-access 10.12.1.0/24 421",
                        "STORAGE_REPLICATION storage-replication 10.12.0.0/24 420",
                        "TENANT tenant 10.12.11.0/24 411");
        assertThat(cluster.pools()).singleElement().satisfies(pool -> {
            assertThat(pool.name()).isEqualTo("services");
            assertThat(pool.network()).contains("external");
        });
        assertThat(cluster.hosts()).singleElement().satisfies(layout -> {
            assertThat(layout.isControlPlane()).isTrue();
            assertThat(layout.carrying(cluster.network("lcm").orElseThrow())
                            .flatMap(Interface::addressing)
                            .orElseThrow()
                            .routes())
                    .extracting(route -> route.to().toString())
                    .containsExactly("10.0.11.0/24");
        });
    }

    @Test
    void anUnlabelledRangeIsPoolServicesInTheConfigMapEra() {
        Written written = Written.on("2.23", WorkedExamples.text(WorkedExamples.MOSK_2_23));

        assertThat(written.messages()).isEmpty();
        assertThat(onlyCluster(written).metalLbForm()).isEqualTo(MetalLbForm.CONFIG_MAP);
        assertThat(onlyCluster(written).pools())
                .extracting(pool -> pool.name() + " " + pool.network().orElseThrow() + " " + pool.ranges() + " "
                        + pool.autoAssign())
                .containsExactly("services external [172.16.45.101-172.16.45.200] true");
    }

    /** The daemon's file is not the one that netspec writes, and a DHCP Subnet says by its name only whose it is. */
    @Test
    void aDocumentedClusterOverRacksIsUnderstoodButForItsDaemonAndItsSegments() {
        Written written = Written.on("2.29", WorkedExamples.text(WorkedExamples.MULTI_RACK_2_29));

        assertThat(written.messages())
                .containsExactly(
                        "35: `spec.bgpdConfigTemplate` of MultiRackCluster `mosk-mr` is not modelled, so no rule looks at"
                                + " it",
                        "382: Subnet `managed-dhcp-rack-1` gives DHCP addresses in no network of these clusters, so no"
                                + " rule looks at its addresses",
                        "396: Subnet `managed-dhcp-rack-2` gives DHCP addresses in no network of these clusters, so no"
                                + " rule looks at its addresses");
        Cluster cluster = onlyCluster(written);
        assertThat(cluster.networks())
                .extracting(network -> network.role() + " " + network.name() + " "
                        + network.rack().orElse("-"))
                .containsExactly(
                        "LCM rack-1-lcm rack-1",
                        "LCM rack-2-lcm rack-2",
                        "WORKLOADS rack1-pods -",
                        "WORKLOADS rack2-pods -");
        assertThat(cluster.racks()).extracting(Rack::name).containsExactly("rack-1", "rack-2");
        assertThat(cluster.apiEndpoint()).map(Object::toString).contains("10.77.0.201");
        assertThat(cluster.hosts())
                .extracting(HostLayout::name, HostLayout::rack, HostLayout::isControlPlane)
                .containsExactly(
                        tuple("rack1-k8s-manager", Optional.of("rack-1"), true),
                        tuple("rack2-k8s-manager", Optional.of("rack-2"), true));
    }

    @Test
    void itsSessionsAndAnnouncementsAreUnderstood() {
        Cluster cluster = onlyCluster(Written.on("2.29", WorkedExamples.text(WorkedExamples.MULTI_RACK_2_29)));

        assertThat(cluster.pools())
                .extracting(Pool::name, Pool::protocol, Pool::network)
                .containsExactly(tuple("services", "bgp", Optional.empty()));
        assertThat(cluster.bgp().orElseThrow().peers())
                .extracting(
                        BgpPeer::name,
                        BgpPeer::rack,
                        BgpPeer::localAsn,
                        BgpPeer::peerAsn,
                        peer -> peer.address().toString())
                .containsExactly(
                        tuple("rack1-tor", Optional.of("rack-1"), 65101L, 65100L, "10.77.31.1"),
                        tuple("rack2-tor", Optional.of("rack-2"), 65101L, 65100L, "10.77.32.1"));
        assertThat(cluster.bgp().orElseThrow().apiPeers())
                .extracting(ApiPeer::rack, peer -> peer.neighbor().toString(), ApiPeer::localAsn, ApiPeer::neighborAsn)
                .containsExactly(
                        tuple(Optional.of("rack-1"), "10.77.31.2", 65101L, 65100L),
                        tuple(Optional.of("rack-1"), "10.77.31.3", 65101L, 65100L),
                        tuple(Optional.of("rack-2"), "10.77.32.2", 65101L, 65100L),
                        tuple(Optional.of("rack-2"), "10.77.32.3", 65101L, 65100L));
    }

    @Test
    void theManagementClusterReachesTheSegmentsOfAManagedOne() {
        String mosk = WorkedExamples.text(WorkedExamples.MOSK_2_29);
        String management = WorkedExamples.text(WorkedExamples.SEPARATE_2_29);
        Written written = Written.on("2.29", management + "---\n" + mosk + """
                ---
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata:
                  name: mosk-demo-rack-1-pxe-dhcp
                  namespace: default
                  labels:
                    kaas.mirantis.com/provider: baremetal
                    ipam/SVC-dhcp-range: "1"
                spec:
                  cidr: 10.76.31.0/24
                  gateway: 10.76.31.1
                  includeRanges: [10.76.31.100-10.76.31.252]
                """);

        assertThat(written.model().clusters())
                .extracting(Cluster::kind, Cluster::name)
                .containsExactly(tuple(Cluster.Kind.MANAGEMENT, "kaas-mgmt"), tuple(Cluster.Kind.MANAGED, "mosk-demo"));
        Network segment = written.model().clusters().get(1).networks().get(0);
        assertThat(segment.role() + " " + segment.name() + " " + segment.dhcp())
                .isEqualTo("PXE rack-1-pxe [10.76.31.100-10.76.31.252]");
        assertThat(segment.isForHosts()).isFalse();
    }

    @Test
    void aSubnetOfAnotherProjectIsNoNetworkOfTheClusterThatRoutesToIt() {
        String mosk = WorkedExamples.text(WorkedExamples.MOSK_2_29)
                .replace("  npTemplate: |", "  - {subnetName: mgmt-lcm, scope: global}\n  npTemplate: |")
                .replace("to: 10.0.11.0/24", "to: {{cidr_from_subnet \"mgmt-lcm\"}}");
        Written written = Written.on("2.29", WorkedExamples.text(WorkedExamples.SEPARATE_2_29) + "---\n" + mosk);

        assertThat(written.model().clusters().get(0).networks())
                .extracting(network -> network.cidr().toString())
                .contains("10.0.11.0/24");
        Cluster cluster = written.model().clusters().get(1);
        assertThat(cluster.networks()).hasSize(6);
        assertThat(cluster.hosts()
                        .get(0)
                        .carrying(cluster.network("lcm").orElseThrow())
                        .flatMap(Interface::addressing)
                        .orElseThrow()
                        .routes())
                .extracting(route -> route.to() + " " + route.network().isPresent())
                .containsExactly("10.0.11.0/24 false");
    }

    @Test
    void aSharedSubnetOfTheDefaultNamespaceIsANetworkOfTheClusterThatItNames() {
        String mosk = WorkedExamples.text(WorkedExamples.MOSK_2_29);
        int external = mosk.indexOf("  name: k8s-ext-subnet");
        String shared = mosk.substring(0, external)
                + mosk.substring(external)
                        .replaceFirst("namespace: mosk-ns", "namespace: default")
                        .replaceFirst("(subnetName: k8s-ext-subnet\n    scope:) namespace", "$1 global");
        Written written = Written.on("2.29", shared);

        assertThat(written.messages()).isEmpty();
        assertThat(onlyCluster(written).network("external")).isPresent();

        Written unlabelled =
                Written.on("2.29", shared.replaceFirst("(?s)(namespace: default.*?)    cluster.sigs[^\n]*\n", "$1"));
        assertThat(unlabelled.messages()).isEmpty();
        assertThat(onlyCluster(unlabelled).network("external")).isPresent();
    }

    @Test
    void neighboursOfAClusterThatDoesNotAnnounceByBgpAreReported() {
        Written written = Written.on(
                "2.29",
                WorkedExamples.text(WorkedExamples.MULTI_RACK_2_29).replace("      useBGPAnnouncement: true\n", ""));

        assertThat(written.messages().get(0))
                .isEqualTo(
                        "4: Cluster `mosk-mr` has BGP neighbours and no `useBGPAnnouncement`, so the rules look at it as"
                                + " if it had");
    }

    @Test
    void whatIsKnownByNoLabelInterfaceOrNameIsReported() {
        Written written =
                Written.on("2.29", WorkedExamples.text(WorkedExamples.MOSK_2_29).replace("neutron-tunnel:", "tun0:"));

        assertThat(written.messages())
                .containsExactly(
                        "72: the purpose of Subnet `neutron-tunnel-subnet` in cluster `mosk-demo` is not modelled, so no"
                                + " rule looks at its addresses",
                        "216: the address `{{ip \"tun0:neutron-tunnel-subnet\"}}` in the npTemplate of L2Template"
                                + " `mosk-demo-storage` is not modelled, so no rule looks at it");
    }

    @Test
    void bgpWordsThatTheModelLacksAreReported() {
        Written written = Written.on("2.29", """
                apiVersion: kaas.mirantis.com/v1alpha1
                kind: MetalLBConfig
                metadata:
                  name: edge
                  namespace: edge-ns
                  labels: {kaas.mirantis.com/provider: baremetal, cluster.sigs.k8s.io/cluster-name: edge}
                spec:
                  ipAddressPools:
                  - {name: a, spec: {addresses: [10.1.0.0/28]}}
                  - {name: b, spec: {addresses: [10.1.1.0/28]}}
                  - {name: c, spec: {addresses: [10.1.2.0/28]}}
                  bgpPeers:
                  - name: one
                    spec:
                      myASN: 1
                      peerASN: 2
                      peerAddress: 10.9.0.1
                      peerPort: 1790
                      holdTime: 30s
                      passwordSecret: {name: bgp-secret}
                      routerID: 10.9.0.9
                      nodeSelectors: [{matchLabels: {rack-id: r, zone: z}}]
                  - name: two
                    spec: {myASN: 1, peerASN: 2, peerAddress: 10.9.0.2, bfdProfile: quick, ebgpMultiHop: true}
                  - name: three
                    spec: {myASN: 1, peerASN: 2}
                  bgpAdvertisements:
                  - name: first
                    spec: {aggregationLength: 28, localPref: 100, communities: [no-export], ipAddressPools: [a]}
                  - name: second
                    spec: {ipAddressPools: [b], peers: [one]}
                  - name: third
                    spec: {ipAddressPools: [a], nodeSelectors: [{matchLabels: {rack-id: r}}]}
                  l2Advertisements:
                  - {name: lan, spec: {ipAddressPools: [a], interfaces: [k8s-ext]}}
                  - {name: rest, spec: {ipAddressPools: [c], interfaces: [k8s-ext]}}
                  bfdProfiles:
                  - {name: quick, spec: {receiveInterval: 100, echoMode: true}}
                  communities:
                  - {name: any, spec: {communities: [{name: no-export, value: "65535:65281"}]}}
                """);

        assertThat(written.messages())
                .containsExactly(
                        "21: `spec.bgpPeers.spec.routerID` of MetalLBConfig `edge` is not modelled, so no rule looks at"
                                + " it",
                        "22: `spec.bgpPeers.spec.nodeSelectors.matchLabels.zone` of MetalLBConfig `edge` is not"
                                + " modelled, so no rule looks at it",
                        "26: `spec.bgpPeers.spec` of MetalLBConfig `edge` is not modelled, so no rule looks at it",
                        "31: `spec.bgpAdvertisements.spec.peers` of MetalLBConfig `edge` is not modelled, so no rule looks"
                                + " at it",
                        "32: the further BGP advertisement of pool `a` is not modelled, so no rule looks at it",
                        "33: `spec.bgpAdvertisements.spec.nodeSelectors` of MetalLBConfig `edge` is not modelled, so no"
                                + " rule looks at it");
        Cluster cluster = onlyCluster(written);
        assertThat(cluster.pools())
                .extracting(pool -> pool.name() + " " + pool.protocol() + " " + pool.announcement())
                .containsExactly(
                        "a bgp BgpAnnouncement[aggregationLength=28, localPref=Optional[100], communities=[no-export]]",
                        "b bgp BgpAnnouncement[aggregationLength=32, localPref=Optional.empty, communities=[]]",
                        "c layer2 BgpAnnouncement[aggregationLength=32, localPref=Optional.empty, communities=[]]");
        assertThat(cluster.bgp().orElseThrow().communities()).containsEntry("no-export", "65535:65281");
        assertThat(cluster.bgp().orElseThrow().bfdProfiles().get(0).settings())
                .containsEntry("receiveInterval", "100")
                .containsEntry("echoMode", "true");
        assertThat(cluster.bgp().orElseThrow().peers())
                .extracting(BgpPeer::name, BgpPeer::passwordSecret, BgpPeer::ebgpMultiHop)
                .containsExactly(tuple("one", Optional.of("bgp-secret"), false), tuple("two", Optional.empty(), true));
    }

    private static Cluster onlyCluster(Written written) {
        assertThat(written.model().clusters()).hasSize(1);
        return written.model().clusters().get(0);
    }
}
