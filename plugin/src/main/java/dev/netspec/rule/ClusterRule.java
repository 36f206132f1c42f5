package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;

/** A rule that needs to see no more than one cluster. */
interface ClusterRule extends Rule {

    void check(Cluster cluster, Findings out);

    @Override
    default void check(NetworkModel model, Findings out) {
        model.clusters().forEach(cluster -> check(cluster, out));
    }
}
