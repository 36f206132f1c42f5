package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;

/** The objects of management clusters are in a project that is theirs. */
final class ProjectReserved extends ClusterRule {

    private static final String RESERVED = "default";

    ProjectReserved() {
        super("project-reserved", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.isManaged() && cluster.namespace().equals(RESERVED)) {
            out.at(
                            cluster.origin().at("project"),
                            "cluster `" + cluster.name() + "` is in project `" + RESERVED
                                    + "`, which has the objects of the management cluster")
                    .fix("give it a project of its own");
        }
    }
}
