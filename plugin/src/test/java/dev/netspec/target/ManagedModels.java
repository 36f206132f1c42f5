package dev.netspec.target;

import dev.netspec.model.Bgp;
import dev.netspec.model.Bgp.ApiPeer;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Interface.Bond;
import dev.netspec.model.Interface.Bridge;
import dev.netspec.model.Interface.Loopback;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.model.Models;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Nics;
import dev.netspec.model.Pool;
import dev.netspec.model.Rack;
import dev.netspec.model.Route;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The worked examples of managed clusters. Nothing in them was read from a file. */
final class ManagedModels {

    private static final Origin NONE = Origin.NONE;
    private static final OptionalInt UNSAID = OptionalInt.empty();
    private static final OptionalInt JUMBO = OptionalInt.of(9000);
    private static final List<String> RACKS = List.of("1", "2");

    static final Network LCM = network(NetworkRole.LCM, "172.16.43", true, "172.16.43.10-172.16.43.100");
    static final Network EXTERNAL = network(NetworkRole.EXTERNAL, "172.16.45", true, "172.16.45.10-172.16.45.100");
    static final Pool SERVICES = pool(Pool.SERVICES, "172.16.45.101-172.16.45.200");

    private ManagedModels() {}

    /** Example 7(c): one host role, two bonds. */
    static ClusterBuilder mosk(Release release) {
        return new ClusterBuilder(release)
                .managed("mosk-demo", "mosk-ns")
                .networks(
                        LCM,
                        EXTERNAL,
                        network(NetworkRole.WORKLOADS, "10.12.10", false, "10.12.10.100-10.12.10.200"),
                        network(NetworkRole.TENANT, "10.12.11", false, "10.12.11.100-10.12.11.200"),
                        network(NetworkRole.STORAGE_REPLICATION, "10.12.0", false, "10.12.0.100-10.12.0.200"),
                        network(NetworkRole.STORAGE_ACCESS, "10.12.1", false, "10.12.1.100-10.12.1.200"))
                .pools(SERVICES)
                .hosts(layout("mosk-demo-storage", true, named(), storageHost()))
                .apiEndpoint("172.16.43.5");
    }

    /** The same with a provisioning segment of its own. */
    static ClusterBuilder provisioned(Release release) {
        List<Network> networks = new ArrayList<>(mosk(release).build().networks());
        networks.add(segment());
        return mosk(release).networks(networks.toArray(Network[]::new));
    }

    private static Network segment() {
        return new Network(
                NetworkRole.PXE.key(),
                NetworkRole.PXE,
                Optional.empty(),
                Models.cidr("10.76.30.0/24"),
                Optional.of(Models.address("10.76.30.1")),
                List.of(),
                List.of(),
                Models.ranges("10.76.30.100-10.76.30.252"),
                UNSAID,
                UNSAID,
                NONE);
    }

    private static List<Interface> storageHost() {
        Addressing lcm = new Addressing(
                "lcm",
                false,
                true,
                List.of(new Route(
                        Models.cidr("10.0.11.0/24"), Optional.empty(), Optional.empty(), Optional.empty(), NONE)));
        return List.of(
                nic(0, JUMBO),
                nic(1, JUMBO),
                nic(2, JUMBO),
                nic(3, JUMBO),
                bond("bond0", 0, JUMBO),
                bond("bond1", 2, JUMBO),
                vlan("lcm-v", 403, "bond0", Optional.empty(), UNSAID),
                vlan("ext-v", 405, "bond0", Optional.empty(), UNSAID),
                vlan("pods-v", 410, "bond0", Optional.empty(), JUMBO),
                vlan("neutron-tunnel", 411, "bond0", in("tenant", false), JUMBO),
                vlan("ceph-cluster", 420, "bond1", in("storage-replication", false), JUMBO),
                vlan("ceph-public", 421, "bond1", in("storage-access", false), JUMBO),
                new Bridge("k8s-lcm", List.of("lcm-v"), Optional.of(lcm), UNSAID, NONE),
                new Bridge("k8s-ext", List.of("ext-v"), in("external", true), UNSAID, NONE),
                new Bridge("k8s-pods", List.of("pods-v"), in("workloads", false), JUMBO, NONE));
    }

    /** Example 7(d): masters in two racks, which announce services and API endpoint by BGP. */
    static ClusterBuilder multiRack(Release release) {
        List<Network> networks = new ArrayList<>();
        List<HostLayout> hosts = new ArrayList<>();
        for (String rack : RACKS) {
            networks.add(rackNetwork(rack, NetworkRole.PXE, "10.76.3" + rack, "", "100-10.76.3" + rack + ".252"));
            networks.add(rackNetwork(rack, NetworkRole.LCM, "10.77.3" + rack, "10-10.77.3" + rack + ".50", ""));
            networks.add(rackNetwork(rack, NetworkRole.WORKLOADS, "10.78.3" + rack, "10-10.78.3" + rack + ".50", ""));
            hosts.add(layout(
                    "rack" + rack + "-k8s-manager",
                    false,
                    new Nics.ByPriority(List.of("provision", "eno", "ens", "enp")),
                    rackHost(rack, RACKS.get(2 - Integer.parseInt(rack)))));
        }
        return new ClusterBuilder(release)
                .managed("mosk-mr", "mosk-mr-ns")
                .networks(networks.toArray(Network[]::new))
                .pools(new Pool(
                        Pool.SERVICES,
                        Optional.empty(),
                        Models.ranges("10.77.60.100-10.77.60.199"),
                        true,
                        Pool.BGP,
                        BgpAnnouncement.DEFAULT,
                        NONE))
                .hosts(hosts.toArray(HostLayout[]::new))
                .apiEndpoint("10.77.0.201")
                .bgp(new Bgp(
                        RACKS.stream().map(ManagedModels::peer).toList(),
                        RACKS.stream()
                                .flatMap(rack -> List.of(apiPeer(rack, 2), apiPeer(rack, 3)).stream())
                                .toList(),
                        List.of(),
                        Collections.emptySortedMap(),
                        NONE))
                .racks(RACKS.stream()
                        .map(rack -> new Rack("rack-" + rack, NONE))
                        .toArray(Rack[]::new));
    }

    private static List<Interface> rackHost(String rack, String other) {
        int vlan = rack.equals("1") ? 403 : 503;
        Addressing lcm = new Addressing("rack-" + rack + "-lcm", true, true, List.of(to(other, "lcm", "10.77.3")));
        Addressing pods =
                new Addressing("rack-" + rack + "-workloads", false, false, List.of(to(other, "workloads", "10.78.3")));
        return List.of(
                new Loopback(NONE),
                nic(0, UNSAID),
                nic(1, UNSAID),
                bond("bond0", 0, UNSAID),
                vlan("k8s-lcm", vlan, "bond0", Optional.of(lcm), UNSAID),
                vlan("k8s-pods", vlan + 1, "bond0", Optional.of(pods), OptionalInt.of(1500)));
    }

    private static Route to(String rack, String key, String prefix) {
        return new Route(
                Models.cidr(prefix + rack + ".0/24"),
                Optional.of("rack-" + rack + "-" + key),
                Optional.empty(),
                Optional.empty(),
                NONE);
    }

    static BgpPeer peer(String rack) {
        return new BgpPeer(
                "rack" + rack + "-tor",
                Optional.of("rack-" + rack),
                65101,
                65100,
                Models.address("10.77.3" + rack + ".1"),
                UNSAID,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                NONE);
    }

    static ApiPeer apiPeer(String rack, int last) {
        return new ApiPeer(
                Optional.of("rack-" + rack), Models.address("10.77.3" + rack + "." + last), 65101, 65100, NONE);
    }

    static Pool pool(String name, String... ranges) {
        return new Pool(
                name, Optional.of("external"), Models.ranges(ranges), true, Pool.LAYER2, BgpAnnouncement.DEFAULT, NONE);
    }

    static HostLayout layout(String name, boolean isDefault, Nics nics, List<Interface> interfaces) {
        return new HostLayout(
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                isDefault,
                true,
                UNSAID,
                List.of(),
                nics,
                interfaces,
                new TreeMap<>(),
                List.of(),
                NONE);
    }

    private static Nics named() {
        return new Nics.Named(List.of("eno1", "eno2", "enp94s0f0", "enp94s0f1"));
    }

    private static Interface nic(int index, OptionalInt mtu) {
        return new Nic(index, Optional.empty(), mtu, NONE);
    }

    private static Interface bond(String name, int firstNic, OptionalInt mtu) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("mode", "802.3ad");
        parameters.put("mii-monitor-interval", "100");
        return new Bond(
                name, List.of(Nic.name(firstNic), Nic.name(firstNic + 1)), parameters, Optional.empty(), mtu, NONE);
    }

    private static Interface vlan(String name, int id, String link, Optional<Addressing> address, OptionalInt mtu) {
        return new Vlan(name, id, link, address, mtu, NONE);
    }

    private static Optional<Addressing> in(String network, boolean defaultRoute) {
        return Optional.of(new Addressing(network, defaultRoute, false, List.of()));
    }

    /** A /24 with the examples' name server; a routed one has gateway .1. */
    private static Network network(NetworkRole role, String prefix, boolean routed, String hosts) {
        return new Network(
                role.key(),
                role,
                Optional.empty(),
                Models.cidr(prefix + ".0/24"),
                Optional.of(Models.address(prefix + ".1")).filter(gateway -> routed),
                List.of(Models.address("8.8.8.8")),
                Models.ranges(hosts),
                List.of(),
                UNSAID,
                UNSAID,
                NONE);
    }

    /** @param hosts the range without the prefix at its beginning; empty for none */
    private static Network rackNetwork(String rack, NetworkRole role, String prefix, String hosts, String dhcp) {
        return new Network(
                "rack-" + rack + "-" + role.key(),
                role,
                Optional.of("rack-" + rack),
                Models.cidr(prefix + ".0/24"),
                Optional.of(Models.address(prefix + ".1")),
                List.of(Models.address("10.77.2.53")),
                hosts.isEmpty() ? List.of() : Models.ranges(prefix + "." + hosts),
                dhcp.isEmpty() ? List.of() : Models.ranges(prefix + "." + dhcp),
                UNSAID,
                UNSAID,
                NONE);
    }
}
