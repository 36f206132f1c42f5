package dev.netspec.evidence;

import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the product finds in the management cluster's API, seen by the controllers of one cluster.
 *
 * @param all that the API was given, other clusters' objects among them
 */
record AppliedObjects(Cluster cluster, List<Manifest> all) {

    private static final String CLUSTER_NAME = "cluster.sigs.k8s.io/cluster-name";

    /** {@code spec.providerSpec.value} of the Cluster. */
    MapNode providerSpec() {
        return inNamespace("Cluster")
                .filter(each -> each.name().equals(cluster.name()))
                .map(each -> mapAt(each.spec(), "providerSpec", "value"))
                .findFirst()
                .orElse(MapNode.EMPTY);
    }

    /** Those of a kind that carry the cluster's name as a label. */
    Stream<Manifest> labelled(String kind) {
        return inNamespace(kind)
                .filter(each ->
                        each.label(CLUSTER_NAME).filter(cluster.name()::equals).isPresent());
    }

    private Stream<Manifest> inNamespace(String kind) {
        return all.stream()
                .filter(each -> each.kind().equals(kind) && each.namespace().equals(cluster.namespace()));
    }

    /** The mapping at the end of a path; empty if there is none. */
    static MapNode mapAt(MapNode map, String first, String... rest) {
        return map.get(first, rest)
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .orElse(MapNode.EMPTY);
    }

    static Stream<MapNode> maps(List<Node> items) {
        return items.stream().filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    static Stream<String> texts(List<Node> items) {
        return items.stream().filter(ScalarNode.class::isInstance).map(item -> ((ScalarNode) item).text());
    }
}
