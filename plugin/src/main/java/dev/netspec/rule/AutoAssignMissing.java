package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Pool;
import java.util.Optional;

/** Some pool must serve the Services that name none. */
final class AutoAssignMissing extends ClusterRule {

    AutoAssignMissing() {
        super("auto-assign-missing", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.metalLbForm() == MetalLbForm.MISSING
                || cluster.pools().stream().anyMatch(Pool::autoAssign)
                || HelmPoolAutoAssign.concerns(cluster)) {
            return;
        }
        String message = "no pool of cluster `" + cluster.name() + "` serves Services that name no pool";
        if (cluster.isManaged()
                && cluster.pools().isEmpty()
                && !cluster.origin().has("pools")) {
            out.at(cluster.origin().at("name"), message)
                    .fix("give a network of the cluster a `loadBalancer`, or the cluster a pool");
        }
        usual(cluster)
                .ifPresent(pool -> out.at(pool.origin().at("autoAssign"), message)
                        .fix("let pool `" + pool.name() + "` have `autoAssign: true`"));
    }

    /** The pool that such Services usually draw from. Without one, a management cluster has a finding for that. */
    private static Optional<Pool> usual(Cluster cluster) {
        return cluster.isManaged()
                ? cluster.pool(Pool.SERVICES).or(() -> cluster.pools().stream().findFirst())
                : cluster.pool(Pool.DEFAULT);
    }
}
