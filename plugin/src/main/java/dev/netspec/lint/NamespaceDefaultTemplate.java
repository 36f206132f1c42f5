package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.release.Feature;

/** A template for every cluster of a namespace can no longer be made. */
final class NamespaceDefaultTemplate extends ObjectRule {

    NamespaceDefaultTemplate() {
        super("namespace-default-template", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (objects.release().has(Feature.L2TEMPLATE_CLUSTER_REF)) {
            return;
        }
        for (L2Template template : objects.templates()) {
            template.legacyCluster()
                    .filter(reference -> template.isForNamespace())
                    .ifPresent(reference -> out.at(
                                    reference.key(),
                                    "the " + Objects.words(template.manifest())
                                            + " is for every cluster of its namespace, which no template can be since `2.25`")
                            .fix("remove `" + reference.field()
                                    + "`, and label one template for each cluster `cluster.sigs.k8s.io/cluster-name`"));
        }
    }
}
