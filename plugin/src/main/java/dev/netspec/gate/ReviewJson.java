package dev.netspec.gate;

import dev.netspec.diff.LeftOut;
import dev.netspec.diff.Scope;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.review.Impact;
import dev.netspec.review.NetworkChange;
import dev.netspec.review.Review;
import java.util.List;

/** What changes in the network, for programs. */
final class ReviewJson {

    private ReviewJson() {}

    static Node of(Review review, RepositoryPaths paths) {
        return MapNode.builder()
                .put("base", review.base())
                .put("risk", review.risk().word())
                .put("changes", changes(review.changes(), paths))
                .put("upgrade", changes(review.upgrade(), paths))
                .put(
                        "leftOut",
                        review.leftOut().stream().map(ReviewJson::leftOut).toList())
                .build();
    }

    private static List<Node> changes(List<NetworkChange> changes, RepositoryPaths paths) {
        return changes.stream().map(change -> change(change, paths)).toList();
    }

    private static Node change(NetworkChange change, RepositoryPaths paths) {
        MapNode.Builder written = MapNode.builder();
        change.cluster().ifPresent(cluster -> written.put("cluster", scope(cluster)));
        written.put("kind", change.kind().id())
                .put("sentence", change.sentence())
                .put("risk", change.risk().word())
                .put("reason", change.reason())
                .put("source", change.source())
                .put("impact", impact(change.impact()));
        JsonReport.place(change.at(), paths, written);
        return written.build();
    }

    private static Node scope(Scope scope) {
        return MapNode.builder()
                .put("managementCluster", scope.managementCluster())
                .put("namespace", scope.namespace())
                .put("name", scope.cluster())
                .build();
    }

    private static Node impact(Impact impact) {
        return MapNode.builder()
                .put("clusters", JsonReport.texts(impact.clusters()))
                .put("profiles", JsonReport.texts(impact.profiles()))
                .put("machines", JsonReport.texts(impact.machines()))
                .put("pools", JsonReport.texts(impact.pools()))
                .build();
    }

    private static Node leftOut(LeftOut each) {
        MapNode.Builder written = MapNode.builder()
                .put("cluster", scope(each.cluster()))
                .put("before", each.before())
                .put("after", each.after());
        each.firstRelease().ifPresent(first -> written.put("firstRelease", first));
        return written.build();
    }
}
