package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;
import dev.netspec.net.Cidr;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** With ARP a pool is in a network that all racks share, for its addresses move among all hosts. */
final class PoolNotStretched extends ClusterRule {

    PoolNotStretched() {
        super("pool-not-stretched", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.racks().size() < 2) {
            return;
        }
        Map<Cidr, Set<String>> racks = cluster.networks().stream()
                .collect(Collectors.groupingBy(
                        Network::cidr, Collectors.flatMapping(network -> network.rack().stream(), Collectors.toSet())));
        cluster.pools().stream()
                .filter(pool -> pool.protocol().equals(Pool.LAYER2))
                .forEach(pool -> pool.network()
                        .flatMap(cluster::network)
                        .filter(network -> network.rack().isPresent()
                                && racks.get(network.cidr()).size()
                                        < cluster.racks().size())
                        .ifPresent(network -> out.at(
                                        pool.origin(),
                                        "pool `" + pool.name() + "` is announced by ARP in network `" + network.name()
                                                + "`, which only rack `"
                                                + network.rack().get() + "` has")
                                .fix("announce the cluster by BGP, or put the pool in a network of all racks")));
    }
}
