package dev.netspec.manifest;

import dev.netspec.node.MapNode;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A {@code kustomization.yaml}: what of its directory is applied, and in which order. It lists and does nothing else, since
 * prefixes, namespaces and labels that kustomize adds would change names and labels that the product reads.
 */
final class Kustomization {

    static final String FILE = "kustomization.yaml";

    private final Set<String> resources = new LinkedHashSet<>();
    private final SortedSet<String> sources = new TreeSet<>();

    /**
     * @param resource a file or a directory, relative to this one; one that is listed already keeps its place
     * @param from the files of the spec that it is made from
     */
    void add(String resource, Collection<String> from) {
        resources.add(resource);
        sources.addAll(from);
    }

    String text() {
        return Header.hash(sources)
                + NodeWriter.write(MapNode.builder(Origin.NONE)
                        .put("apiVersion", "kustomize.config.k8s.io/v1beta1")
                        .put("kind", "Kustomization")
                        .put(
                                "resources",
                                resources.stream()
                                        .map(path -> ScalarNode.string(path, Origin.NONE))
                                        .toList())
                        .build());
    }
}
