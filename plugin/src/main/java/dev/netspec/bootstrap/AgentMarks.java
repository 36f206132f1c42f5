package dev.netspec.bootstrap;

import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The annotations that guard an object against a GitOps agent. No agent syncs a bootstrap template. */
final class AgentMarks {

    private static final List<String> PREFIXES = List.of("argocd.argoproj.io/", "kustomize.toolkit.fluxcd.io/");

    private AgentMarks() {}

    static Manifest without(Manifest manifest) {
        MapNode metadata = manifest.metadata();
        Map<String, MapNode.Entry> kept = new LinkedHashMap<>(
                metadata.map("annotations").orElse(MapNode.EMPTY).entries());
        kept.keySet().removeIf(key -> PREFIXES.stream().anyMatch(key::startsWith));
        MapNode annotations = new MapNode(kept, metadata.origin());
        MapNode bare =
                annotations.isEmpty() ? without(metadata, "annotations") : with(metadata, "annotations", annotations);
        return new Manifest(with(manifest.root(), "metadata", bare));
    }

    private static MapNode with(MapNode map, String key, Node value) {
        return MapNode.builder(map.origin()).putAll(map).put(key, value).build();
    }

    private static MapNode without(MapNode map, String key) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>(map.entries());
        entries.remove(key);
        return new MapNode(entries, map.origin());
    }
}
