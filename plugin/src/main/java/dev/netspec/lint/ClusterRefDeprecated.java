package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.release.Feature;
import dev.netspec.source.Origin;

/** A label of an L2Template says whose it is, where a field once did. */
final class ClusterRefDeprecated extends ObjectRule {

    ClusterRefDeprecated() {
        super("cluster-ref-deprecated", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (objects.release().has(Feature.L2TEMPLATE_CLUSTER_REF)) {
            return;
        }
        for (L2Template template : objects.templates()) {
            if (template.isForNamespace()) {
                continue;
            }
            template.legacyCluster().ifPresent(reference -> {
                Origin at = reference.key();
                out.at(
                                at,
                                "`" + reference.field() + "` of " + Objects.words(template.manifest())
                                        + " is deprecated since `2.25`")
                        .fix("remove it, and label the template `cluster.sigs.k8s.io/cluster-name: "
                                + reference.cluster() + "`");
            });
        }
    }
}
