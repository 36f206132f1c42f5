package dev.netspec.manifest;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.NodeWriter;
import dev.netspec.order.ApplyOrder;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files below {@code rendered/}: one per object, and in each directory one that lists what it holds for kustomize. */
public final class ManifestTree {

    private static final Comparator<Manifest> IN_ORDER = Comparator.comparing(
                    Manifest::kind, ApplyOrder.OF_KINDS.byStage())
            .thenComparing(Comparator.naturalOrder());

    private ManifestTree() {}

    /**
     * By path below {@code rendered/}: {@code <management cluster>/<namespace>/<kind>/<name>.yaml}, and a
     * {@code kustomization.yaml} in each of these directories. So everything of a management cluster can be applied at
     * once, or a project alone, since a namespace is a project and its directory touches nothing of another team's, or
     * the objects of one kind, before those that need them.
     */
    public static SortedMap<String, String> of(Collection<ManifestSet> sets) {
        SortedMap<String, String> files = new TreeMap<>();
        sets.forEach(set -> put(set, files));
        return files;
    }

    /** Where the file of an object is, below {@code rendered/}. */
    public static String path(String managementCluster, Manifest object) {
        return String.join("/", managementCluster, object.namespace(), folder(object), file(object));
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
            if (!path[path.length - 1].equals(Kustomization.FILE)
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

    private static void put(ManifestSet set, SortedMap<String, String> files) {
        Map<String, Kustomization> directories = new HashMap<>();
        set.manifests().stream().sorted(IN_ORDER).forEach(manifest -> {
            SortedSet<String> sources = new TreeSet<>();
            addSources(manifest.root(), sources);
            String kind = folder(manifest);
            String cluster = set.managementCluster() + "/";
            String namespace = cluster + manifest.namespace() + "/";
            String directory = namespace + kind + "/";
            String file = file(manifest);
            if (files.put(directory + file, Header.hash(sources) + NodeWriter.write(manifest.root())) != null) {
                throw new IllegalStateException("Two objects for " + directory + file);
            }
            list(directory, file, sources, directories);
            list(namespace, kind, sources, directories);
            list(cluster, manifest.namespace() + "/" + kind, sources, directories);
        });
        directories.forEach((directory, listed) -> files.put(directory + Kustomization.FILE, listed.text()));
    }

    private static String folder(Manifest object) {
        return object.kind().toLowerCase(Locale.ROOT);
    }

    private static String file(Manifest object) {
        return object.name() + ".yaml";
    }

    private static void list(
            String directory, String resource, SortedSet<String> sources, Map<String, Kustomization> directories) {
        directories.computeIfAbsent(directory, path -> new Kustomization()).add(resource, sources);
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
}
