package dev.netspec.benchmark;

import dev.netspec.model.Address;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Models;
import dev.netspec.model.Models.ClusterBuilder;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Nics;
import dev.netspec.model.Pool;
import dev.netspec.model.Rack;
import dev.netspec.model.Range;
import dev.netspec.model.Route;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Specs of as many address ranges as wanted, in the shapes in which they grow. */
final class BigSpecs {

    private static final String RELEASE = "2.29";

    /** The first address of all networks: {@code 20.0.0.0}, beside those of pods and services. */
    private static final long BASE = 20L << 24;

    /** To the networks of all racks. */
    private static final List<Route> ROUTES = List.of(
            new Route(new Cidr(new Ip(BASE), 8), Optional.empty(), Optional.empty(), Optional.empty(), Origin.NONE));

    private static final List<NetworkRole> ROLES = List.of(
            NetworkRole.LCM,
            NetworkRole.WORKLOADS,
            NetworkRole.EXTERNAL,
            NetworkRole.STORAGE_ACCESS,
            NetworkRole.STORAGE_REPLICATION);

    private BigSpecs() {}

    /** Clusters of ten ranges: five networks of a {@code /28} with hosts, and five pools. */
    static NetworkModel manyClusters(int ranges) {
        List<Cluster> clusters = new ArrayList<>();
        for (int number = 0; number < ranges / 10; number++) {
            ClusterBuilder cluster = Models.managed(RELEASE, "cluster-" + number, "project");
            List<Network> networks = new ArrayList<>();
            List<Pool> pools = new ArrayList<>();
            for (NetworkRole role : ROLES) {
                long first = BASE + (number * 5L + role.ordinal()) * 16;
                networks.add(network(role.key(), role, Optional.empty(), new Cidr(new Ip(first), 28), first, 4, 1));
                pools.add(pool("pool-" + role.key(), role.key(), first + 8, 4, 1));
            }
            cluster.networks = networks;
            cluster.pools = pools;
            cluster.apiEndpoint = Optional.of(
                    new Address(new Ip(networks.get(0).cidr().network().value() + 2), Origin.NONE));
            cluster.hosts = List.of(layout("host-" + number, Optional.empty(), "", ROUTES));
            clusters.add(cluster.build());
        }
        return new NetworkModel(clusters);
    }

    /** A cluster whose racks have five ranges each: a network of each role. */
    static NetworkModel manyRacks(int ranges) {
        return racks(ranges, ROUTES);
    }

    /** The same, and no rack has a route to another. */
    static NetworkModel separateRacks(int ranges) {
        return racks(ranges, List.of());
    }

    private static NetworkModel racks(int ranges, List<Route> routes) {
        ClusterBuilder cluster = Models.managed(RELEASE, "cluster", "project");
        List<Network> networks = new ArrayList<>();
        List<HostLayout> hosts = new ArrayList<>();
        List<Rack> racks = new ArrayList<>();
        for (int number = 0; number < ranges / ROLES.size(); number++) {
            String rack = "rack-" + number;
            for (NetworkRole role : ROLES) {
                long first = BASE + (number * 8L + role.ordinal()) * 16;
                networks.add(network(
                        rack + "-" + role.key(), role, Optional.of(rack), new Cidr(new Ip(first), 28), first, 8, 1));
            }
            racks.add(new Rack(rack, Origin.NONE));
            hosts.add(layout("host-" + rack, Optional.of(rack), rack + "-", routes));
        }
        cluster.networks = networks;
        cluster.racks = racks;
        cluster.hosts = hosts;
        return Models.modelOf(cluster.build());
    }

    /** A cluster with a pool for each range, all in one network. */
    static NetworkModel manyPools(int ranges) {
        ClusterBuilder cluster = Models.managed(RELEASE, "cluster", "project");
        cluster.networks = List.of(
                network("external", NetworkRole.EXTERNAL, Optional.empty(), new Cidr(new Ip(BASE), 8), BASE, 4, 1));
        cluster.pools = IntStream.range(0, ranges)
                .mapToObj(number -> pool("pool-" + number, "external", BASE + 16 + number * 8L, 4, 1))
                .toList();
        return Models.modelOf(cluster.build());
    }

    /** A network whose hosts have one list of ranges. */
    static NetworkModel oneList(int ranges) {
        return listed(ranges, 4);
    }

    /** The same, and each pair of neighbours shares addresses. */
    static NetworkModel manyOverlaps(int ranges) {
        ClusterBuilder cluster = Models.managed(RELEASE, "cluster", "project");
        cluster.networks = List.of(
                network("external", NetworkRole.EXTERNAL, Optional.empty(), new Cidr(new Ip(BASE), 8), BASE, 4, 1));
        cluster.pools = IntStream.range(0, ranges)
                .mapToObj(number ->
                        pool("pool-" + number, "external", BASE + 16 + number / 2 * 16L + number % 2 * 4L, 6, 1))
                .toList();
        return Models.modelOf(cluster.build());
    }

    private static NetworkModel listed(int ranges, int size) {
        ClusterBuilder cluster = Models.managed(RELEASE, "cluster", "project");
        cluster.networks = List.of(
                network("lcm", NetworkRole.LCM, Optional.empty(), new Cidr(new Ip(BASE), 8), BASE, size, ranges));
        cluster.hosts = List.of(layout("host", Optional.empty(), "", ROUTES));
        return Models.modelOf(cluster.build());
    }

    /** @param count of ranges of so many addresses each, with as many between them that are free */
    private static Network network(
            String name, NetworkRole role, Optional<String> rack, Cidr cidr, long first, int size, int count) {
        return new Network(
                name,
                role,
                rack,
                cidr,
                Optional.of(new Address(new Ip(first + 1), Origin.NONE)),
                List.of(),
                ranges(first + 3, size, count),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Origin.NONE);
    }

    private static Pool pool(String name, String network, long first, int size, int count) {
        return new Pool(
                name,
                Optional.of(network),
                ranges(first, size, count),
                false,
                Pool.LAYER2,
                BgpAnnouncement.DEFAULT,
                Origin.NONE);
    }

    private static List<Range> ranges(long first, int size, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Ip(first + number * 2L * size))
                .map(start -> new Range(new AddressRange(start, start.plus(size - 1)), Origin.NONE))
                .toList();
    }

    /** @param prefix of the names of its networks */
    private static HostLayout layout(String name, Optional<String> rack, String prefix, List<Route> routes) {
        List<Interface> interfaces = new ArrayList<>(List.of(Models.nic(0)));
        for (NetworkRole role : ROLES) {
            interfaces.add(new Interface.Bridge(
                    role.interfaceName().orElseThrow(),
                    List.of(),
                    Optional.of(new Interface.Addressing(prefix + role.key(), role == NetworkRole.LCM, false, routes)),
                    OptionalInt.empty(),
                    Origin.NONE));
        }
        return new HostLayout(
                name,
                "host",
                Optional.empty(),
                rack,
                true,
                true,
                OptionalInt.of(3),
                List.of(),
                new Nics.ByPriority(List.of("eno")),
                interfaces,
                Collections.emptySortedMap(),
                List.of(),
                Origin.NONE);
    }
}
