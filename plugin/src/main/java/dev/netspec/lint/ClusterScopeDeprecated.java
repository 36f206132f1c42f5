package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.ScalarNode;
import dev.netspec.release.Feature;

/** Subnets of scope cluster were made from a SubnetPool. */
final class ClusterScopeDeprecated extends ObjectRule {

    ClusterScopeDeprecated() {
        super("cluster-scope-deprecated", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (objects.release().has(Feature.SUBNET_POOL)) {
            return;
        }
        for (L2Template template : objects.templates()) {
            for (LayoutEntry entry : template.layout()) {
                entry.node()
                        .scalar("scope")
                        .filter(scope -> scope.text().equals("cluster"))
                        .map(ScalarNode::origin)
                        .ifPresent(
                                at -> out.at(
                                                at,
                                                "the scope `cluster` of `" + entry.alias() + "` in "
                                                        + Objects.words(template.manifest())
                                                        + " is deprecated since `2.27`")
                                        .fix(
                                                "write a Subnet of that name in the cluster's namespace, and the scope `namespace`"));
            }
        }
    }
}
