package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;

/** Some pool must serve the Services that name none. */
final class AutoAssignMissing implements ClusterRule {

    @Override
    public String id() {
        return "auto-assign-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.pools().stream().anyMatch(Pool::autoAssign) || HelmPoolAutoAssign.concerns(cluster)) {
            return;
        }
        cluster.pool(Pool.DEFAULT)
                .ifPresent(pool -> out.at(
                                pool.origin().at("autoAssign"),
                                "no pool of cluster `" + cluster.name() + "` serves Services that name no pool")
                        .fix("let pool `default` have `autoAssign: true`"));
    }
}
