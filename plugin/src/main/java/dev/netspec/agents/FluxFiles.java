package dev.netspec.agents;

import dev.netspec.node.MapNode;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What Flux is given for one management cluster. */
final class FluxFiles {

    private FluxFiles() {}

    /** By path below {@code flux/}. */
    static SortedMap<String, AgentFile> of(Synced synced) {
        SortedMap<String, AgentFile> files = new TreeMap<>();
        files.put("gitrepository.yaml", GitRepositoryObject.of(synced));
        files.put("root.yaml", KustomizationObject.root(synced));
        for (String namespace : synced.namespaces()) {
            for (String kind : synced.kinds(namespace)) {
                files.put(
                        namespace + "/" + kind.toLowerCase(Locale.ROOT) + ".yaml",
                        KustomizationObject.of(synced, namespace, kind));
            }
        }
        files.put("kustomization.yaml", new AgentFile("", listing(files)));
        return files;
    }

    private static MapNode listing(SortedMap<String, AgentFile> files) {
        return MapNode.builder()
                .put("apiVersion", "kustomize.config.k8s.io/v1beta1")
                .put("kind", "Kustomization")
                .put("resources", Trees.texts(files.keySet().stream()))
                .build();
    }
}
