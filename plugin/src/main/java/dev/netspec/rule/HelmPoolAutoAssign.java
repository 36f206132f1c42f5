package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Pool;

/** A pool that becomes a Helm value is auto-assigned, whatever the spec says. */
final class HelmPoolAutoAssign extends ClusterRule {

    HelmPoolAutoAssign() {
        super("helm-pool-auto-assign", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (concerns(cluster)) {
            Pool pool = cluster.pool(Pool.DEFAULT).orElseThrow();
            out.at(
                            pool.origin().at("autoAssign"),
                            "pool `default` is auto-assigned in release `"
                                    + cluster.region().release() + "`, whatever is stated here")
                    .fix("give it `autoAssign: true`, or leave `autoAssign` out");
        }
    }

    /** Up to the end of the ConfigMap era, pool {@code default} is a Helm value. */
    static boolean concerns(Cluster cluster) {
        return !cluster.isManaged()
                && cluster.metalLbForm() == MetalLbForm.CONFIG_MAP
                && cluster.pool(Pool.DEFAULT).filter(pool -> !pool.autoAssign()).isPresent();
    }
}
