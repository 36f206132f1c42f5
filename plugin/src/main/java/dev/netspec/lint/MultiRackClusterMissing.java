package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.release.Feature;

/** A Cluster that announces by BGP has a MultiRackCluster, which configures the daemon on its masters. */
final class MultiRackClusterMissing extends ObjectRule {

    private static final String FLAG = "useBGPAnnouncement";

    MultiRackClusterMissing() {
        super("multi-rack-cluster-missing", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest cluster : objects.ofKind("Cluster")) {
            MapNode value = cluster.spec()
                    .map("providerSpec")
                    .flatMap(spec -> spec.map("value"))
                    .orElse(MapNode.EMPTY);
            boolean has = objects.ofKind("MultiRackCluster").stream().anyMatch(each -> isOf(cluster, each));
            if (value.text(FLAG).filter("true"::equals).isPresent() && !has && mayHave(cluster, objects)) {
                out.at(
                                value.keyOrigin(FLAG),
                                "cluster `" + cluster.name() + "` announces by BGP and has no MultiRackCluster")
                        .fix("add one to namespace `" + cluster.namespace() + "` with the label `" + Labels.CLUSTER_NAME
                                + ": " + cluster.name() + "`");
            }
        }
    }

    /** A release that does not know it for such a cluster does not know the announcement either, which is the mistake then. */
    private static boolean mayHave(Manifest cluster, Objects objects) {
        return objects.release()
                .has(objects.isManaged(cluster) ? Feature.BGP_ANNOUNCEMENT : Feature.MULTI_RACK_MANAGEMENT);
    }

    private static boolean isOf(Manifest cluster, Manifest multiRack) {
        return multiRack.namespace().equals(cluster.namespace())
                && multiRack
                        .label(Labels.CLUSTER_NAME)
                        .filter(cluster.name()::equals)
                        .isPresent();
    }
}
