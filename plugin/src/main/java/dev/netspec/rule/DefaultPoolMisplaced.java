package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;

/** Pool `default` is reserved for the management network. */
final class DefaultPoolMisplaced extends ClusterRule {

    DefaultPoolMisplaced() {
        super("default-pool-misplaced", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.pool(Pool.DEFAULT)
                .filter(pool -> !cluster.isManaged())
                .ifPresent(pool -> pool.network()
                        .flatMap(cluster::network)
                        .filter(network -> !network.role().isLcm())
                        .ifPresent(network -> out.at(
                                        pool.origin(),
                                        "pool `default` serves network `" + network.name()
                                                + "` but is reserved for the management network")
                                .fix("give this pool another name, and the management network a `loadBalancer`")));
    }
}
