package dev.netspec.manifest;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files below {@code rendered/}: one per object, and one per namespace that lists them for {@code kubectl}. */
public final class ManifestTree {

    private ManifestTree() {}

    /**
     * By path below {@code rendered/}: {@code <management cluster>/<namespace>/<kind>/<name>.yaml}, and
     * {@code kustomization.yaml} in each namespace's directory.
     */
    public static SortedMap<String, String> of(Collection<ManifestSet> sets) {
        SortedMap<String, String> files = new TreeMap<>();
        for (ManifestSet set : sets) {
            Map<String, List<Manifest>> namespaces = set.manifests().stream()
                    .collect(Collectors.groupingBy(Manifest::namespace, TreeMap::new, Collectors.toList()));
            namespaces.forEach((namespace, manifests) ->
                    putDirectory(set.managementCluster() + "/" + namespace + "/", manifests, files));
        }
        return files;
    }

    private static void putDirectory(String directory, List<Manifest> manifests, SortedMap<String, String> files) {
        SortedSet<String> resources = new TreeSet<>();
        SortedSet<String> sources = new TreeSet<>();
        for (Manifest manifest : manifests) {
            SortedSet<String> own = new TreeSet<>();
            addSources(manifest.root(), own);
            String path = manifest.kind().toLowerCase(Locale.ROOT) + "/" + manifest.name() + ".yaml";
            if (!resources.add(path)) {
                throw new IllegalStateException("Two objects for " + directory + path);
            }
            files.put(directory + path, text(manifest.root(), own));
            sources.addAll(own);
        }
        files.put(directory + "kustomization.yaml", text(kustomization(resources), sources));
    }

    private static String text(MapNode root, SortedSet<String> sources) {
        return Header.hash(sources) + NodeWriter.write(root);
    }

    /** The files that any part of the tree came from. */
    private static void addSources(Node node, SortedSet<String> sources) {
        node.origin().file().map(SourceFile::path).ifPresent(sources::add);
        if (node instanceof MapNode map) {
            map.entries().values().forEach(entry -> addSources(entry.value(), sources));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> addSources(item, sources));
        }
    }

    private static MapNode kustomization(SortedSet<String> resources) {
        return MapNode.builder(Origin.NONE)
                .put("apiVersion", "kustomize.config.k8s.io/v1beta1")
                .put("kind", "Kustomization")
                .put(
                        "resources",
                        resources.stream()
                                .map(path -> ScalarNode.string(path, Origin.NONE))
                                .toList())
                .build();
    }
}
