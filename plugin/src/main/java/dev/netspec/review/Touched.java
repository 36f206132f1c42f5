package dev.netspec.review;

import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Machine;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a change of some part of a cluster touches. */
final class Touched {

    private Touched() {}

    static Impact all(Cluster cluster) {
        return hosts(cluster, cluster.hosts()).plus(pools(cluster, cluster.pools()));
    }

    /** The pools in a network, and the hosts with an address in it. */
    static Impact network(Cluster cluster, Network network) {
        return hosts(
                        cluster,
                        cluster.hosts().stream()
                                .filter(each -> each.carrying(network).isPresent())
                                .toList())
                .plus(pools(
                        cluster,
                        cluster.pools().stream()
                                .filter(pool -> pool.network()
                                        .filter(network.name()::equals)
                                        .isPresent())
                                .toList()));
    }

    static Impact pools(Cluster cluster, Collection<Pool> pools) {
        SortedSet<String> names = new TreeSet<>();
        pools.forEach(pool -> names.add(cluster.name() + "/" + pool.name()));
        return new Impact(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), names)
                .plus(Impact.ofCluster(Account.scope(cluster)));
    }

    static Impact hosts(Cluster cluster, List<HostLayout> hosts) {
        SortedSet<String> profiles = new TreeSet<>();
        SortedSet<String> machines = new TreeSet<>();
        for (HostLayout each : hosts) {
            each.profile().ifPresent(profiles::add);
            machines.addAll(machines(cluster, each));
        }
        return new Impact(new TreeSet<>(), profiles, machines, new TreeSet<>())
                .plus(Impact.ofCluster(Account.scope(cluster)));
    }

    private static List<String> machines(Cluster cluster, HostLayout hosts) {
        return hosts.machines().isEmpty()
                ? List.of(cluster.name() + "/" + hosts.role()
                        + hosts.rack().map(rack -> " in " + rack).orElse(""))
                : hosts.machines().stream().map(Machine::name).toList();
    }
}
