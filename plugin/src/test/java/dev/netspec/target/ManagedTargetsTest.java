package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Bgp;
import dev.netspec.model.Bgp.ApiPeer;
import dev.netspec.model.Bgp.BfdProfile;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Models;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Pool;
import dev.netspec.node.NodeWriter;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lowering of managed clusters, beyond the worked examples. */
class ManagedTargetsTest {

    private final Diagnostics.Collector findings = new Diagnostics.Collector();

    @Test
    void aProvisioningSegmentIsADhcpSubnetOfTheManagementCluster() {
        List<Manifest> manifests = lower(ManagedModels.provisioned(release("2.25")));

        assertThat(text(find("Subnet", "mosk-demo-pxe-dhcp", manifests))).isEqualTo("""
                apiVersion: ipam.mirantis.com/v1alpha1
                kind: Subnet
                metadata:
                  name: mosk-demo-pxe-dhcp
                  namespace: default
                  labels:
                    kaas.mirantis.com/provider: baremetal
                    kaas.mirantis.com/region: region-one
                    ipam/SVC-dhcp-range: "1"
                spec:
                  cidr: 10.76.30.0/24
                  gateway: 10.76.30.1
                  includeRanges:
                  - 10.76.30.100-10.76.30.252
                """);
        assertThat(manifests).extracting(Manifest::name).doesNotContain("mosk-demo-pxe");
    }

    @ParameterizedTest
    @EnumSource(
            value = MetalLbForm.class,
            names = {"CONFIG_MAP", "TEMPLATE"})
    void onlyPoolServicesIsASubnetWithoutThePoolsName(MetalLbForm form) {
        List<Manifest> manifests = lower(ManagedModels.mosk(release("2.24.2"))
                .pools(ManagedModels.SERVICES, ManagedModels.pool("dns", "172.16.45.210"))
                .form(form));

        assertThat(poolLabels(find("Subnet", "mosk-demo-lb-services", manifests)))
                .isEmpty();
        assertThat(poolLabels(find("Subnet", "mosk-demo-lb-dns", manifests)))
                .containsExactly(
                        "metallb/address-pool-name: dns",
                        "metallb/address-pool-protocol: layer2",
                        "metallb/address-pool-auto-assign: \"true\"");
    }

    /** The product would make an unlabelled one auto-assign. */
    @Test
    void poolServicesNeedsItsLabelsIfNotEveryServiceMayDrawFromIt() {
        Pool reserved = new Pool(
                Pool.SERVICES,
                Optional.of("external"),
                ManagedModels.SERVICES.ranges(),
                false,
                Pool.LAYER2,
                BgpAnnouncement.DEFAULT,
                Origin.NONE);
        List<Manifest> manifests = lower(ManagedModels.mosk(release("2.23")).pools(reserved));

        assertThat(poolLabels(find("Subnet", "mosk-demo-lb-services", manifests)))
                .contains("metallb/address-pool-auto-assign: \"false\"");
    }

    private static List<String> poolLabels(Manifest subnet) {
        return text(subnet)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("metallb/"))
                .toList();
    }

    @Test
    void theAdvertisementOfServicesKeepsItsNameWhenItsNetworkGetsAnotherPool() {
        Pool internal = new Pool(
                "internal",
                Optional.of("lcm"),
                Models.ranges("172.16.43.200-172.16.43.210"),
                false,
                Pool.LAYER2,
                BgpAnnouncement.DEFAULT,
                Origin.NONE);
        List<Manifest> manifests = lower(ManagedModels.mosk(release("2.29"))
                .pools(ManagedModels.SERVICES, ManagedModels.pool("dns", "172.16.45.210"), internal));

        assertThat(text(find("MetalLBConfig", "mosk-demo-metallb", manifests))).endsWith("""
                  l2Advertisements:
                  - name: lcm
                    spec:
                      ipAddressPools:
                      - internal
                      interfaces:
                      - k8s-lcm
                  - name: services
                    spec:
                      ipAddressPools:
                      - dns
                      - services
                      interfaces:
                      - k8s-ext
                """);
    }

    @Test
    void aNetworkWithoutHostsHasNoSubnet() {
        Network idle = new Network(
                ManagedModels.EXTERNAL.name(),
                ManagedModels.EXTERNAL.role(),
                Optional.empty(),
                ManagedModels.EXTERNAL.cidr(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Origin.NONE);
        List<Manifest> manifests = lower(ManagedModels.mosk(release("2.29")).networks(ManagedModels.LCM, idle));

        assertThat(manifests)
                .filteredOn(manifest -> manifest.kind().equals("Subnet"))
                .extracting(Manifest::name)
                .containsExactly("mosk-demo-lcm");
    }

    @Test
    void everySettingOfBgpGetsIntoMetalLbConfig() {
        BgpPeer peer = new BgpPeer(
                "spine",
                Optional.empty(),
                65101,
                4200000000L,
                Models.address("10.77.31.1"),
                OptionalInt.of(1790),
                Optional.of("90s"),
                Optional.of("30s"),
                Optional.of("spine-password"),
                Optional.of("fast"),
                true,
                Optional.of(Models.address("10.77.31.9")),
                Origin.NONE);
        Bgp bgp = new Bgp(
                List.of(peer),
                List.of(),
                List.of(new BfdProfile("fast", Map.of("receiveInterval", "100", "echoMode", "true"), Origin.NONE)),
                new TreeMap<>(Map.of("no-export", "65535:65281")),
                Origin.NONE);
        BgpAnnouncement narrow = new BgpAnnouncement(24, Optional.of(50L), List.of("no-export"));
        List<Manifest> manifests = lower(ManagedModels.multiRack(release("2.29"))
                .bgp(bgp)
                .pools(
                        pool("a", BgpAnnouncement.DEFAULT),
                        pool("b", narrow),
                        pool("c", BgpAnnouncement.DEFAULT),
                        pool("d", narrow)));

        String config = text(find("MetalLBConfig", "mosk-mr-metallb", manifests));
        assertThat(config.substring(config.indexOf("  bgpPeers")))
                .isEqualTo("""
                  bgpPeers:
                  - name: spine
                    spec:
                      myASN: 65101
                      peerASN: 4200000000
                      peerAddress: 10.77.31.1
                      sourceAddress: 10.77.31.9
                      peerPort: 1790
                      holdTime: 90s
                      keepaliveTime: 30s
                      passwordSecret:
                        name: spine-password
                      bfdProfile: fast
                      ebgpMultiHop: true
                  bgpAdvertisements:
                  - name: a
                    spec:
                      aggregationLength: 32
                      ipAddressPools:
                      - a
                      - c
                      peers:
                      - spine
                  - name: b
                    spec:
                      aggregationLength: 24
                      localPref: 50
                      communities:
                      - no-export
                      ipAddressPools:
                      - b
                      - d
                      peers:
                      - spine
                  bfdProfiles:
                  - name: fast
                    spec:
                      echoMode: true
                      receiveInterval: 100
                  communities:
                  - name: mosk-mr
                    spec:
                      communities:
                      - name: no-export
                        value: 65535:65281
                """.replace("65535:65281", "\"65535:65281\""));
    }

    private static Pool pool(String name, BgpAnnouncement announcement) {
        return new Pool(
                name,
                Optional.empty(),
                Models.ranges("10.77.60.100-10.77.60.199"),
                true,
                Pool.BGP,
                announcement,
                Origin.NONE);
    }

    @Test
    void aNeighbourInARackStatesWhatMostOthersDoNotHave() {
        ApiPeer odd = new ApiPeer(Optional.of("rack-2"), Models.address("10.77.32.2"), 65101, 65002, Origin.NONE);
        Bgp bgp = new Bgp(
                List.of(),
                List.of(ManagedModels.apiPeer("1", 2), odd, ManagedModels.apiPeer("1", 3)),
                List.of(),
                new TreeMap<>(),
                Origin.NONE);
        List<Manifest> manifests =
                lower(ManagedModels.multiRack(release("2.29")).bgp(bgp));

        assertThat(text(find("MultiRackCluster", "mosk-mr", manifests))).endsWith("""
                  defaultPeer:
                    localASN: 65101
                    neighborASN: 65100
                    neighborIP: ""
                """);
        assertThat(text(find("Rack", "rack-2", manifests))).endsWith("""
                spec:
                  peeringMap:
                    mosk-mr-rack-2-lcm:
                      peers:
                      - neighborIP: 10.77.32.2
                        neighborASN: 65002
                """);
    }

    @Test
    void aRackWithoutAnLcmNetworkOfItsOwnPeersFromTheSharedOne() {
        List<Manifest> manifests =
                lower(ManagedModels.multiRack(release("2.29")).networks(ManagedModels.LCM));

        assertThat(text(find("Rack", "rack-1", manifests))).endsWith("""
                spec:
                  peeringMap:
                    mosk-mr-lcm:
                      peers:
                      - neighborIP: 10.77.31.2
                      - neighborIP: 10.77.31.3
                """);
    }

    @Test
    void racksOfTwoClustersOfAProjectNeedNamesOfTheirOwn() {
        Release release = release("2.29");
        Cluster other = ManagedModels.multiRack(release)
                .managed("mosk-mr-2", "mosk-mr-ns")
                .build();
        Targets.lower(new NetworkModel(List.of(ManagedModels.multiRack(release).build(), other)), findings);

        assertThat(findings.toDiagnostics())
                .filteredOn(finding -> finding.id().equals("object-name-clash"))
                .extracting(Diagnostic::message)
                .contains("another Rack `rack-1` in namespace `mosk-mr-ns` would overwrite this one");
    }

    /** The spec has been found fault with by then; nothing may go wrong on the way to say so. */
    @Test
    void aReleaseWithoutBgpGetsNoObjectsOfIt() {
        assertThat(lower(ManagedModels.multiRack(release("2.23")).form(MetalLbForm.CONFIG_MAP)))
                .extracting(Manifest::kind)
                .containsOnly("Cluster", "L2Template", "Subnet");
    }

    @Test
    void aManagementClusterInRacksHasASubnetForTheMachinesOfEach() {
        List<Network> networks =
                new ArrayList<>(ManagedModels.multiRack(release("2.30")).build().networks());
        networks.removeIf(network -> !network.role().isPxe());
        networks.add(ManagementModels.PXE);
        networks.add(ManagementModels.MANAGEMENT);
        List<Manifest> manifests =
                lower(ManagementModels.onBridges(release("2.30")).networks(networks.toArray(Network[]::new)));

        assertThat(manifests)
                .filteredOn(manifest -> manifest.label("ipam/SVC-dhcp-range").isPresent())
                .extracting(Manifest::name)
                .containsExactly("kaas-mgmt-pxe-dhcp", "kaas-mgmt-rack-1-pxe-dhcp", "kaas-mgmt-rack-2-pxe-dhcp");
    }

    private List<Manifest> lower(ClusterBuilder cluster) {
        return Targets.lower(cluster.model(), findings).get(0).manifests();
    }

    private static Manifest find(String kind, String name, List<Manifest> manifests) {
        return manifests.stream()
                .filter(manifest ->
                        manifest.kind().equals(kind) && manifest.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Manifest manifest) {
        return NodeWriter.write(manifest.root());
    }

    private static Release release(String name) {
        return Catalogue.bundled().find(name).orElseThrow();
    }
}
