package dev.netspec.agents;

import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region.Agent;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files below {@code gitops/}. */
public final class AgentFiles {

    private AgentFiles() {}

    /**
     * By path below {@code gitops/}: {@code <management cluster>/argocd/<file>} and {@code <management
     * cluster>/flux/<file>}, of the management clusters whose region states a delivery, for the agents of that region.
     */
    public static SortedMap<String, String> of(NetworkModel model, List<ManifestSet> sets) {
        SortedMap<String, String> files = new TreeMap<>();
        for (ManifestSet set : sets) {
            model.clusters().stream()
                    .filter(cluster -> cluster.name().equals(set.managementCluster()))
                    .forEach(cluster -> put(cluster, set, files));
        }
        return files;
    }

    private static void put(Cluster managementCluster, ManifestSet set, SortedMap<String, String> files) {
        managementCluster.region().delivery().ifPresent(delivery -> {
            Synced synced = new Synced(delivery, set);
            for (Agent agent : managementCluster.region().agents()) {
                String folder = set.managementCluster() + "/" + agent.key() + "/";
                SortedMap<String, AgentFile> own = switch (agent) {
                    case ARGOCD -> ArgoCdFiles.of(synced);
                    case FLUX -> FluxFiles.of(synced);
                };
                own.forEach((path, file) -> files.put(
                        folder + path, file.text(managementCluster.region().origin())));
            }
        });
    }
}
