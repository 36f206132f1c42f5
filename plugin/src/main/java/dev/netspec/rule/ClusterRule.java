package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;

/** A rule that needs to see no more than one cluster. */
abstract class ClusterRule extends BuiltInRule {

    ClusterRule(String id, Severity severity) {
        super(id, severity);
    }

    public abstract void check(Cluster cluster, Findings out);

    @Override
    public final void check(NetworkModel model, Findings out) {
        model.clusters().forEach(cluster -> check(cluster, out));
    }
}
