package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;

/** A default Subnet of a namespace is a thing of the past: templates list the Subnets that they use. */
final class DefaultSubnetLabel extends ObjectRule {

    private static final String LABEL = "ipam/DefaultSubnet";

    DefaultSubnetLabel() {
        super("default-subnet-label", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest subnet : objects.ofKind("Subnet")) {
            MapNode labels = subnet.metadata().map("labels").orElse(MapNode.EMPTY);
            if (labels.has(LABEL)) {
                out.at(
                                labels.keyOrigin(LABEL),
                                "the label `" + LABEL + "` of " + Objects.words(subnet) + " is deprecated since `2.14`")
                        .fix("remove the label, and list the Subnet in the `l3Layout` of the templates that use it");
            }
        }
    }
}
