package dev.netspec.manifest;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    private static final String KUSTOMIZATION = "kustomization.yaml";

    private ManifestTree() {}

    /**
     * By path below {@code rendered/}: {@code <management cluster>/<namespace>/<kind>/<name>.yaml}, and
     * {@code kustomization.yaml} in each namespace's directory. A namespace is a project, so an agent that syncs the
     * directory touches nothing of another team's.
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

    /** Where the file of an object is, below {@code rendered/}. */
    public static String path(String managementCluster, Manifest object) {
        return String.join(
                "/",
                managementCluster,
                object.namespace(),
                object.kind().toLowerCase(Locale.ROOT),
                object.name() + ".yaml");
    }

    /**
     * Back from files: what netspec wrote of a tree, one set per management cluster. What people wrote beside it is left
     * out.
     *
     * @param root what the paths of the files begin with, without a slash at its end
     */
    public static List<ManifestSet> read(String root, List<SourceFile> files, Diagnostics.Collector out) {
        SortedMap<String, List<Manifest>> sets = new TreeMap<>();
        for (SourceFile file : files) {
            String[] path = file.path().substring(root.length() + 1).split("/");
            if (!path[path.length - 1].equals(KUSTOMIZATION)
                    && Header.marks(new String(file.bytes(), StandardCharsets.UTF_8))) {
                NodeReader.read(file, out).stream()
                        .filter(MapNode.class::isInstance)
                        .map(object -> new Manifest((MapNode) object))
                        .forEach(object -> sets.computeIfAbsent(path[0], name -> new ArrayList<>())
                                .add(object));
            }
        }
        return sets.entrySet().stream()
                .map(set -> new ManifestSet(set.getKey(), set.getValue()))
                .toList();
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
        files.put(directory + KUSTOMIZATION, text(kustomization(resources), sources));
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
