package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;

/** With ARP a pool is in a network that all racks share, for its addresses move among all hosts. */
final class PoolNotStretched implements ClusterRule {

    @Override
    public String id() {
        return "pool-not-stretched";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.racks().size() < 2) {
            return;
        }
        cluster.pools().stream()
                .filter(pool -> pool.protocol().equals(Pool.LAYER2))
                .forEach(pool -> pool.network()
                        .flatMap(cluster::network)
                        .filter(network -> network.rack().isPresent() && !isStretched(network, cluster))
                        .ifPresent(network -> out.at(
                                        pool.origin(),
                                        "pool `" + pool.name() + "` is announced by ARP in network `" + network.name()
                                                + "`, which only rack `"
                                                + network.rack().get() + "` has")
                                .fix("announce the cluster by BGP, or put the pool in a network of all racks")));
    }

    /** Whether every rack has a share of it. */
    private static boolean isStretched(Network network, Cluster cluster) {
        return cluster.racks().stream()
                .allMatch(rack -> cluster.networks().stream()
                        .anyMatch(each -> each.cidr().equals(network.cidr())
                                && each.rack().filter(rack.name()::equals).isPresent()));
    }
}
