package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.node.ScalarNode;

/** A management cluster and its objects are in namespace {@code default}. */
final class ManagementClusterNamespace extends ObjectRule {

    ManagementClusterNamespace() {
        super("management-cluster-namespace", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        objects.ofKind("Cluster").stream()
                .filter(objects::isMisplaced)
                .forEach(cluster -> out.at(
                                cluster.metadata()
                                        .scalar("namespace")
                                        .map(ScalarNode::origin)
                                        .orElse(cluster.metadata().origin()),
                                "management cluster `" + cluster.name() + "` is in namespace `" + cluster.namespace()
                                        + "`, and the product expects it in `" + Objects.SHARED_NAMESPACE + "`")
                        .fix("write `" + Objects.SHARED_NAMESPACE + "`, here and in the objects of the cluster"));
    }
}
