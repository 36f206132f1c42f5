package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import dev.netspec.model.Range;

/** With ARP the addresses of a pool are those of a network that the hosts are in. */
final class PoolOutsideNetworks extends ClusterRule {

    PoolOutsideNetworks() {
        super("pool-outside-networks", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.lcmNetworks().isEmpty() || cluster.bgp().isPresent()) {
            return; // its Subnets are not there, or routers carry the addresses
        }
        cluster.pools().stream()
                .filter(pool ->
                        pool.protocol().equals(Pool.LAYER2) && pool.network().isEmpty())
                .flatMap(pool -> pool.ranges().stream().limit(1).map(range -> new Misplaced(pool, range)))
                .forEach(
                        each -> out.at(
                                        each.range().origin(),
                                        "`" + each.range() + "` of pool `"
                                                + each.pool().name()
                                                + "` is announced by ARP and lies in no network of cluster `"
                                                + cluster.name()
                                                + "`")
                                .fix(
                                        "give the pool addresses of a network of the hosts, or the cluster a Subnet of that network"));
    }

    private record Misplaced(Pool pool, Range range) {}
}
