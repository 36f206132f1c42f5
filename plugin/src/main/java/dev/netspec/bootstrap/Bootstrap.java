package dev.netspec.bootstrap;

import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files below {@code bootstrap/}. */
public final class Bootstrap {

    private Bootstrap() {}

    /**
     * By path below {@code bootstrap/}: {@code <management cluster>/<file>}, and for a regional cluster {@code
     * <management cluster>/<regional cluster>/<file>}.
     */
    public static Map<String, String> of(NetworkModel model, List<ManifestSet> manifests) {
        Map<String, String> files = new TreeMap<>();
        for (Cluster cluster : model.clusters()) {
            if (cluster.isManaged()) {
                continue; // a managed cluster is not bootstrapped: its objects are applied
            }
            files.put(path(cluster, DeploymentFile.SEED_NODE), SeedNodeFile.of(cluster));
            List<Manifest> objects = ClusterObjects.of(cluster, manifests);
            for (DeploymentFile file : DeploymentFile.values()) {
                List<Manifest> inFile = objects.stream()
                        .filter(file::holds)
                        .sorted(file.order())
                        .toList();
                if (!inFile.isEmpty()) {
                    files.put(path(cluster, file), new Template(cluster).of(inFile));
                }
            }
        }
        return files;
    }

    private static String path(Cluster cluster, DeploymentFile file) {
        return switch (cluster.kind()) {
            case MANAGEMENT -> cluster.managementCluster() + "/" + file.path();
            case REGIONAL, MANAGED -> cluster.managementCluster() + "/" + cluster.name() + "/" + file.path();
        };
    }
}
