package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The clusters of a set of manifests, and those that its objects only mention. */
final class ClusterObjects {

    private final List<ClusterObject> clusters;
    private final String managementCluster;

    /** @param managementCluster what the set calls it */
    ClusterObjects(List<ClusterObject> written, String managementCluster) {
        this.clusters = new ArrayList<>(written);
        this.managementCluster = managementCluster;
    }

    /** Objects may name a cluster that nobody wrote; the rules can still look at them. */
    void mention(Optional<String> name, Manifest object) {
        if (name.isPresent()
                && !object.namespace().isEmpty()
                && meantBy(name, object).isEmpty()) {
            clusters.add(ClusterObject.missing(name.get(), object));
        }
    }

    List<ClusterObject> all() {
        return clusters;
    }

    List<ClusterObject> in(String namespace) {
        return clusters.stream()
                .filter(cluster -> cluster.manifest().namespace().equals(namespace))
                .toList();
    }

    /**
     * The cluster that an object means by a name: one in its own namespace, else the only one anywhere. A name that no cluster
     * has can only mean the one cluster that somebody wrote in the namespace.
     */
    Optional<ClusterObject> meantBy(Optional<String> name, Manifest object) {
        List<ClusterObject> named = clusters.stream()
                .filter(cluster -> name.filter(cluster.name()::equals).isPresent())
                .toList();
        return named.stream()
                .filter(cluster -> cluster.manifest().namespace().equals(object.namespace()))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .or(() -> name.flatMap(unknown -> onlyOneWritten(object.namespace())));
    }

    private Optional<ClusterObject> onlyOneWritten(String namespace) {
        List<ClusterObject> written = in(namespace).stream()
                .filter(cluster -> cluster.manifest().kind().equals("Cluster"))
                .toList();
        return written.stream().filter(only -> written.size() == 1).findFirst();
    }

    /** The one of these clusters that the name of an object begins with, as the names that netspec gives do. */
    Optional<ClusterObject> namedBy(String object, List<ClusterObject> among) {
        return among.stream()
                .filter(cluster -> (object + "-").startsWith(cluster.name() + "-"))
                .max(Comparator.comparing(cluster -> cluster.name().length()));
    }

    /** The one that the set is named after, or that no other competes with. */
    Optional<ClusterObject> management() {
        List<ClusterObject> candidates =
                clusters.stream().filter(cluster -> !cluster.isManaged()).toList();
        return candidates.stream()
                .filter(cluster -> cluster.name().equals(managementCluster))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(only -> candidates.size() == 1)
                        .findFirst());
    }

    /** The name of the management cluster, which may not be among these. */
    String managementName() {
        return management().map(ClusterObject::name).orElse(managementCluster);
    }
}
