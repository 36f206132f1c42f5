package dev.netspec.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.model.Interface.Bond;
import dev.netspec.model.Interface.Loopback;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.net.Cidr;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model answers about itself. */
class ModelViewsTest {

    private static final Origin NONE = Origin.NONE;

    private static Network network(String name, NetworkRole role, Optional<String> rack) {
        return new Network(
                name,
                role,
                rack,
                Models.cidr("10.0.0.0/24"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                NONE);
    }

    private static Cluster managed(Network... networks) {
        Models.ClusterBuilder cluster = Models.managed("2.29", "mosk", "mosk-ns");
        cluster.networks = List.of(networks);
        return cluster.build();
    }

    private static Pool pool(String name, MapNode raw, String... ranges) {
        return new Pool(
                name,
                Optional.empty(),
                List.of(ranges).stream().map(Models::range).toList(),
                true,
                Pool.LAYER2,
                BgpAnnouncement.DEFAULT,
                raw,
                NONE);
    }

    @ParameterizedTest
    @EnumSource(NetworkRole.class)
    void aRoleHasItsNetworksAndNoOthers(NetworkRole role) {
        Network[] networks = Collections.nCopies(2, NetworkRole.values()).stream()
                .flatMap(Arrays::stream)
                .map(each -> network(each.key(), each, Optional.empty()))
                .toArray(Network[]::new);

        assertThat(managed(networks).networks(role))
                .hasSize(2)
                .allSatisfy(network -> assertThat(network.role()).isEqualTo(role));
        assertThat(managed().networks(role)).isEmpty();
    }

    @Test
    void aNetworkIsFoundByItsNameInWhateverRole() {
        Network rackLcm = network("rack-1-lcm", NetworkRole.LCM, Optional.of("rack-1"));
        Network lcm = network("lcm", NetworkRole.LCM, Optional.empty());
        Network tenant = network("b", NetworkRole.TENANT, Optional.empty());
        Cluster cluster = managed(tenant, rackLcm, lcm);

        assertThat(cluster.networks()).containsExactly(lcm, rackLcm, tenant);
        assertThat(cluster.network("lcm")).containsSame(lcm);
        assertThat(cluster.network("rack-1-lcm")).containsSame(rackLcm);
        assertThat(cluster.network("b")).containsSame(tenant);
        assertThat(cluster.network("a")).isEmpty();
        assertThat(cluster.network("z")).isEmpty();
        assertThat(rackLcm.key()).isEqualTo("lcm");
        assertThat(lcm.key()).isEqualTo("lcm");
    }

    @Test
    void theLcmNetworkIsTheOneThatRacksShare() {
        Network rackLcm = network("a-lcm", NetworkRole.LCM, Optional.of("a"));
        Network shared = network("lcm", NetworkRole.LCM, Optional.empty());
        Network rackPxe = network("a-pxe", NetworkRole.PXE, Optional.of("a"));

        assertThat(managed(rackLcm, shared).lcmNetwork()).containsSame(shared);
        assertThat(managed(rackLcm, rackPxe).lcmNetwork()).isEmpty();
        assertThat(managed(rackLcm, shared, rackPxe).lcmNetworks()).containsExactly(rackLcm, shared);
        assertThat(managed(rackLcm, rackPxe).pxeNetwork()).isEmpty();
        assertThat(managed(rackLcm, rackPxe).pxeNetworks()).containsExactly(rackPxe);
    }

    @Test
    void thePxeNetworkIsTheOneThatMachinesBootFrom() {
        assertThat(Models.separate("2.29").build().pxeNetwork())
                .map(Network::role)
                .contains(NetworkRole.PXE);
        assertThat(Models.combined("2.29").build().pxeNetwork())
                .map(Network::role)
                .contains(NetworkRole.PXE_MANAGEMENT);
    }

    @Test
    void onlyAManagementClusterHasASeparatePxeNetwork() {
        assertThat(Models.separate("2.29").build().hasSeparatePxe()).isTrue();
        assertThat(Models.combined("2.29").build().hasSeparatePxe()).isFalse();
        assertThat(managed(network("pxe", NetworkRole.PXE, Optional.empty())).hasSeparatePxe())
                .isFalse();
    }

    @Test
    void aPoolIsFoundByItsName() {
        Models.ClusterBuilder cluster = Models.managed("2.29", "mosk", "mosk-ns");
        cluster.pools = List.of(pool("b", MapNode.EMPTY), pool("a", MapNode.EMPTY), pool("c", MapNode.EMPTY));

        assertThat(cluster.build().pools()).extracting(Pool::name).containsExactly("a", "b", "c");
        for (String name : List.of("a", "b", "c")) {
            assertThat(cluster.build().pool(name)).map(Pool::name).contains(name);
        }
        assertThat(cluster.build().pool("aa")).isEmpty();
        assertThat(cluster.build().pool("d")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0-10.0.0.255",
                "10.0.0.1-10.0.0.254",
                "10.0.0.0",
                "10.0.0.255",
                "10.0.0.255-10.0.1.0",
                "10.0.0.7-10.0.3.9",
                "0.0.0.0-0.0.0.9"
            })
    void aPoolThatAvoidsBuggyAddressesHasTheOthers(String range) {
        MapNode avoiding = MapNode.builder(NONE).put(Pool.AVOID_BUGGY_IPS, true).build();
        Range stated = Models.range(range);
        long sound = LongStream.rangeClosed(
                        stated.addresses().first().value(),
                        stated.addresses().last().value())
                .filter(ip -> ip % 256 != 0 && ip % 256 != 255)
                .count();

        assertThat(pool("a", avoiding, range, "10.9.9.9").size()).isEqualTo(sound + 1);
        assertThat(pool("a", MapNode.EMPTY, range, "10.9.9.9").size())
                .isEqualTo(stated.addresses().size() + 1);
    }

    @Test
    void aRouteReachesANetworkOfHosts() {
        Network hosts = Models.network(NetworkRole.LCM, "10.0.0.0/24", "10.0.0.1", "10.0.0.10-10.0.0.19");
        Network empty = network("tenant", NetworkRole.TENANT, Optional.empty());
        Cluster cluster = managed(hosts, empty);

        assertThat(cluster.reachedBy(route(Optional.of("lcm")))).containsSame(hosts);
        assertThat(cluster.reachedBy(route(Optional.of("tenant")))).isEmpty();
        assertThat(cluster.reachedBy(route(Optional.empty()))).isEmpty();
    }

    private static Route route(Optional<String> network) {
        Cidr to = Models.cidr("10.0.0.0/24");
        return new Route(to, network, Optional.empty(), Optional.empty(), NONE);
    }

    @Test
    void filesAreThoseOfAllThatMakeUpACluster() {
        Models.ClusterBuilder cluster = Models.separate("2.29");
        assertThat(cluster.build().files()).containsExactly("spec/region-one.yaml");

        cluster.hosts = List.of(new HostLayout(
                "l",
                "l",
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                OptionalInt.empty(),
                List.of(),
                new Nics.Named(List.of()),
                List.of(),
                Collections.emptySortedMap(),
                List.of(),
                Origin.of(SourceFile.of("spec/hosts.yaml", ""))));
        assertThat(cluster.build().files()).containsExactly("spec/hosts.yaml", "spec/region-one.yaml");
    }

    @Test
    void interfacesSayWhatTheyAreMadeOf() {
        Nic nic = new Nic(0, Optional.empty(), OptionalInt.empty(), NONE);
        Vlan vlan = new Vlan("v", 7, "bond0", Optional.empty(), OptionalInt.empty(), NONE);
        Vlan unlinked = new Vlan("v", 0, "", Optional.empty(), OptionalInt.empty(), NONE);
        Bond bond = new Bond("bond0", List.of("nic 0"), Map.of(), Optional.empty(), OptionalInt.empty(), NONE);
        Loopback loopback = new Loopback(NONE);

        assertThat(nic.name()).isEqualTo("nic 0");
        assertThat(nic.parts()).isEmpty();
        assertThat(vlan.parts()).containsExactly("bond0");
        assertThat(unlinked.parts()).isEmpty();
        assertThat(bond.parts()).containsExactly("nic 0");
        assertThat(loopback.name()).isEqualTo("lo");
        assertThat(loopback.parts()).isEmpty();
        assertThat(loopback.addressing()).isEmpty();
        assertThat(loopback.mtu()).isEmpty();
    }

    @Test
    void onlyNamedNicsHaveNames() {
        Nics named = new Nics.Named(List.of("eno1", "eno2"));

        assertThat(named.nameOf(1)).contains("eno2");
        assertThat(named.nameOf(2)).isEmpty();
        assertThat(new Nics.ByPriority(List.of("eno")).nameOf(0)).isEmpty();
    }

    @Test
    void aLayoutKnowsItsCarriersDevicesAndRawKeys() {
        Interface bridge = Models.bridge("k8s-lcm", 0, NetworkRole.LCM);
        Interface nic = Models.nic(0);
        MapNode keys = MapNode.builder(NONE).put("gateway4", "10.0.0.1").build();
        HostLayout layout = new HostLayout(
                "l",
                "l",
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                OptionalInt.empty(),
                List.of(),
                new Nics.Named(List.of("eno1")),
                List.of(nic, bridge),
                new TreeMap<>(Map.of("k8s-lcm", keys)),
                List.of(),
                NONE);

        assertThat(layout.carrying(network("lcm", NetworkRole.LCM, Optional.empty())))
                .containsSame(bridge);
        assertThat(layout.carrying(network("tenant", NetworkRole.TENANT, Optional.empty())))
                .isEmpty();
        assertThat(layout.deviceName(nic)).contains("eno1");
        assertThat(layout.deviceName(bridge)).contains("k8s-lcm");
        assertThat(layout.hasRaw("gateway4")).isTrue();
        assertThat(layout.hasRaw("routes")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(NetworkRole.class)
    void aRoleIsFoundByItsKey(NetworkRole role) {
        assertThat(NetworkRole.of(role.key())).contains(role);
        assertThat(NetworkRole.of(role.key() + "-2")).isEmpty();
        assertThat(role.interfaceName().isEmpty()).isEqualTo(role == NetworkRole.PXE);
    }

    @Test
    void messagesHaveWordsForThem() {
        assertThat(Models.range("10.0.0.1-10.0.0.5")).hasToString("10.0.0.1-10.0.0.5");
        assertThat(Models.address("10.0.0.1")).hasToString("10.0.0.1");
        assertThat(Cluster.Kind.REGIONAL.words()).isEqualTo("regional cluster");
    }

    @Test
    void clustersOfAModelAreInOrder() {
        Models.ClusterBuilder other = Models.managed("2.29", "a", "p");
        other.managementCluster = "z-mgmt";
        Models.ClusterBuilder one = Models.managed("2.29", "a", "p");
        Models.ClusterBuilder second = Models.managed("2.29", "b", "p");

        assertThat(new NetworkModel(List.of(second.build(), other.build(), one.build())).clusters())
                .extracting(cluster -> cluster.name() + " " + cluster.managementCluster())
                .containsExactly("a kaas-mgmt", "a z-mgmt", "b kaas-mgmt");
    }
}
