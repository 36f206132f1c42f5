package dev.netspec.target;

import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.node.MapNode;
import dev.netspec.release.Feature;
import dev.netspec.source.Origin;
import java.util.Objects;

/** Builds an object of a cluster, beginning with what every object has: identity, provider, region, marks for the agents. */
final class ObjectBuilder {

    private final String kind;
    private final String name;
    private final Cluster cluster;
    private final Origin origin;
    private final MapNode.Builder labels;
    private String namespace;

    private ObjectBuilder(String kind, String name, Cluster cluster, Origin origin) {
        this.kind = kind;
        this.name = name;
        this.cluster = cluster;
        this.origin = origin;
        this.namespace = cluster.namespace();
        this.labels = MapNode.builder(origin).put(Labels.PROVIDER, Labels.BAREMETAL);
        if (cluster.region().release().has(Feature.REGION_LABEL)) {
            labels.put(Labels.REGION, cluster.region().name());
        }
    }

    /** @param origin of what the object is made from; the cluster's stands in for an unknown one */
    static ObjectBuilder of(String kind, String name, Cluster cluster, Origin origin) {
        return new ObjectBuilder(kind, name, cluster, origin.or(cluster.origin()));
    }

    ObjectBuilder label(String key, String value) {
        labels.put(key, value);
        return this;
    }

    ObjectBuilder labelledWithCluster() {
        return label(Labels.CLUSTER_NAME, cluster.name());
    }

    /** Puts it where the management cluster looks, whichever cluster it is made for. */
    ObjectBuilder forManagementCluster() {
        namespace = ObjectNames.MANAGEMENT_NAMESPACE;
        return this;
    }

    Manifest spec(MapNode spec) {
        MapNode.Builder metadata = MapNode.builder(origin)
                .put("name", name)
                .put("namespace", namespace)
                .put("labels", labels.build());
        MapNode annotations = AgentAnnotations.of(kind, kind + "/" + namespace + "/" + name, cluster.region(), origin);
        if (!annotations.isEmpty()) {
            metadata.put("annotations", annotations);
        }
        String apiVersion = cluster.region().release().apiVersions().get(kind);
        return new Manifest(MapNode.builder(origin)
                .put("apiVersion", Objects.requireNonNull(apiVersion, kind))
                .put("kind", kind)
                .put("metadata", metadata.build())
                .put("spec", spec)
                .build());
    }
}
