package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Interface.Bridge;
import dev.netspec.model.Interface.Loopback;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Models;
import dev.netspec.model.Network;
import dev.netspec.model.Nics;
import dev.netspec.model.Route;
import dev.netspec.node.MapNode;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Netplan templates as a person would like to read them. */
class NetplanWriterTest {

    private static final Route TO_EXTERNAL = new Route(
            ManagedModels.EXTERNAL.cidr(),
            Optional.of("external"),
            Optional.of(Models.address("172.16.43.254")),
            Optional.of(100L),
            Origin.NONE);
    private static final Route ELSEWHERE =
            new Route(Models.cidr("10.0.11.0/24"), Optional.empty(), Optional.empty(), Optional.empty(), Origin.NONE);

    @Test
    void writesLoopbackRoutesAndRawKeys() {
        assertThat(written("2.29", ManagedModels.EXTERNAL)).isEqualTo("""
                version: 2
                renderer: networkd
                ethernets:
                  lo:
                    dhcp4: false
                    dhcp6: false
                    addresses:
                    - {{cluster_api_lb_ip}}
                  {{nic 0}}:
                    dhcp4: false
                    dhcp6: false
                    match:
                      macaddress: {{mac 0}}
                    set-name: {{nic 0}}
                    emit-lldp: true
                bridges:
                  k8s-lcm:
                    dhcp4: false
                    dhcp6: false
                    interfaces:
                    - {{nic 0}}
                    addresses:
                    - {{ip "k8s-lcm:mosk-demo-lcm"}}
                    nameservers:
                      addresses: {{nameservers_from_subnet "mosk-demo-lcm"}}
                      search:
                      - example.org
                    routes:
                    - to: 0.0.0.0/0
                      via: {{gateway_from_subnet "mosk-demo-lcm"}}
                    - to: {{cidr_from_subnet "mosk-demo-external"}}
                      via: 172.16.43.254
                      metric: 100
                    - to: 10.0.11.0/24
                      via: {{gateway_from_subnet "mosk-demo-lcm"}}
                    parameters:
                      stp: false
                """);
    }

    @Test
    void theDefaultRouteIsAKeyOfItsOwnInOldReleases() {
        assertThat(written("2.23", ManagedModels.EXTERNAL)).contains("""
                    gateway4: {{gateway_from_subnet "mosk-demo-lcm"}}
                """).contains("""
                    routes:
                    - to: {{cidr_from_subnet "mosk-demo-external"}}
                """);
    }

    /** There is no Subnet to take it from. */
    @Test
    void aNetworkWithoutHostsIsReachedByItsCidr() {
        assertThat(written("2.29", withoutHosts(ManagedModels.EXTERNAL))).contains("""
                    - to: 172.16.45.0/24
                      via: 172.16.43.254
                """);
    }

    @Test
    void theLayoutHasTheSubnetsThatTheTextNamesAndNoOthers() {
        assertThat(subnets(ManagedModels.EXTERNAL)).containsExactly("mosk-demo-lcm", "mosk-demo-external");
        assertThat(subnets(withoutHosts(ManagedModels.EXTERNAL))).containsExactly("mosk-demo-lcm");
    }

    private static Network withoutHosts(Network network) {
        return new Network(
                network.name(),
                network.role(),
                network.rack(),
                network.cidr(),
                network.gateway(),
                network.nameservers(),
                List.of(),
                List.of(),
                network.vlan(),
                network.mtu(),
                network.origin());
    }

    private static String written(String release, Network external) {
        Cluster cluster = cluster(Catalogue.bundled().find(release).orElseThrow(), external);
        return template(cluster).text("npTemplate").orElseThrow();
    }

    private static List<String> subnets(Network external) {
        Cluster cluster = cluster(Catalogue.bundled().find("2.29").orElseThrow(), external);
        return template(cluster).list("l3Layout").stream()
                .map(entry -> ((MapNode) entry).text("subnetName").orElseThrow())
                .toList();
    }

    private static MapNode template(Cluster cluster) {
        return new L2TemplateMapping()
                .lower(cluster, new Diagnostics.Collector())
                .get(0)
                .spec();
    }

    private static Cluster cluster(Release release, Network external) {
        Addressing lcm = new Addressing("lcm", true, true, List.of(TO_EXTERNAL, ELSEWHERE));
        List<Interface> interfaces = List.of(
                new Loopback(Origin.NONE),
                new Nic(0, Optional.empty(), OptionalInt.empty(), Origin.NONE),
                new Bridge("k8s-lcm", List.of("nic 0"), Optional.of(lcm), OptionalInt.empty(), Origin.NONE));
        HostLayout plain = ManagedModels.layout("mosk-demo", true, new Nics.Named(List.of("eno1")), interfaces);
        HostLayout host = new HostLayout(
                plain.name(),
                plain.role(),
                Optional.empty(),
                plain.rack(),
                plain.isDefault(),
                plain.isControlPlane(),
                plain.machineCount(),
                plain.machines(),
                plain.nics(),
                plain.interfaces(),
                new TreeMap<>(Map.of(
                        "nic 0", Raw.of("emit-lldp: true\n"),
                        "k8s-lcm", Raw.of("parameters: {stp: false}\nnameservers: {search: [example.org]}\n"))),
                List.of(),
                Origin.NONE);
        return ManagedModels.mosk(release)
                .networks(ManagedModels.LCM, external)
                .hosts(host)
                .build();
    }
}
