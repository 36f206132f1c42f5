package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.release.Feature;

/** Where no label binds an L2Template to its cluster, a field does. */
final class ClusterRefMissing extends ObjectRule {

    ClusterRefMissing() {
        super("cluster-ref-missing", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (!objects.release().has(Feature.L2TEMPLATE_CLUSTER_REF)) {
            return;
        }
        for (L2Template template : objects.templates()) {
            if (template.legacyCluster().isEmpty()) {
                out.at(
                                template.manifest().metadata().origin().at("name"),
                                "the " + Objects.words(template.manifest())
                                        + " has no `clusterRef`, so it is no cluster's")
                        .fix("give its `spec` a `clusterRef`"
                                + Objects.clusterName(template.manifest())
                                        .map(name -> ": `" + name + "`")
                                        .orElse(""));
            }
        }
    }
}
