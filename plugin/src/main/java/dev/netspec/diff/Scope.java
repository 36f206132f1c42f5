package dev.netspec.diff;

import dev.netspec.manifest.Manifest;
import java.util.Comparator;

/**
 * The cluster that an object is part of, and where it is applied.
 *
 * @param cluster the management cluster, for an object that names none
 */
public record Scope(String managementCluster, String namespace, String cluster) implements Comparable<Scope> {

    static final String CLUSTER_NAME = "cluster.sigs.k8s.io/cluster-name";

    private static final Comparator<Scope> ORDER = Comparator.comparing(Scope::managementCluster)
            .thenComparing(scope -> !scope.cluster().equals(scope.managementCluster()))
            .thenComparing(Scope::cluster)
            .thenComparing(Scope::namespace);

    public static Scope of(String managementCluster, Manifest manifest) {
        String cluster = manifest.kind().equals("Cluster")
                ? manifest.name()
                : manifest.label(CLUSTER_NAME)
                        .or(() -> manifest.spec().text("clusterRef"))
                        .orElse(managementCluster);
        return new Scope(managementCluster, manifest.namespace(), cluster);
    }

    /** A management cluster before its others. */
    @Override
    public int compareTo(Scope other) {
        return ORDER.compare(this, other);
    }

    /** {@code kaas-mgmt}, or {@code mosk-demo in namespace mosk-demo-ns of kaas-mgmt}. */
    @Override
    public String toString() {
        String place = namespace.equals("default") ? "" : " in namespace " + namespace;
        return cluster + place + (cluster.equals(managementCluster) ? "" : " of " + managementCluster);
    }
}
