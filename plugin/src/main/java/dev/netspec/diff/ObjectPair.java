package dev.netspec.diff;

import dev.netspec.field.EmbeddedYaml;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.MapNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object and what became of it.
 *
 * @param scope of what it became, or of what it was if it is gone
 * @param before its tree, in which texts that hold YAML are opened; empty if it is new
 * @param after its tree likewise; empty if it is gone
 */
record ObjectPair(Scope scope, String kind, String name, Optional<MapNode> before, Optional<MapNode> after) {

    private record Identity(String managementCluster, String namespace, String kind, String name) {}

    static List<ObjectPair> match(List<ManifestSet> before, List<ManifestSet> after) {
        Map<Identity, Manifest> left = byIdentity(before);
        Map<Identity, Manifest> right = byIdentity(after);
        Map<Identity, Manifest> all = new LinkedHashMap<>(left);
        all.putAll(right);
        List<ObjectPair> pairs = new ArrayList<>();
        all.forEach((identity, manifest) -> pairs.add(new ObjectPair(
                Scope.of(identity.managementCluster(), manifest),
                identity.kind(),
                identity.name(),
                Optional.ofNullable(left.get(identity)).map(EmbeddedYaml::open),
                Optional.ofNullable(right.get(identity)).map(EmbeddedYaml::open))));
        return pairs;
    }

    private static Map<Identity, Manifest> byIdentity(List<ManifestSet> sets) {
        Map<Identity, Manifest> objects = new LinkedHashMap<>();
        for (ManifestSet set : sets) {
            for (Manifest each : set.manifests()) {
                objects.put(new Identity(set.managementCluster(), each.namespace(), each.kind(), each.name()), each);
            }
        }
        return objects;
    }

    boolean isOnBothSides() {
        return before.isPresent() && after.isPresent();
    }

    /** The same object, of which something has been said already. */
    ObjectPair with(Optional<MapNode> restBefore, Optional<MapNode> restAfter) {
        return new ObjectPair(scope, kind, name, restBefore, restAfter);
    }

    List<FieldChange> fieldChanges() {
        return isOnBothSides() ? TreeDiff.between(before.orElseThrow(), after.orElseThrow()) : List.of();
    }
}
