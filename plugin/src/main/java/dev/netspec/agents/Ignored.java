package dev.netspec.agents;

import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.MapNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields that netspec writes and the product writes too: an agent must not change them back. */
final class Ignored {

    /** Keys of the provider's spec, by JSON pointer. */
    private static final Map<String, List<String>> RELEASES = Map.of(
            "/spec/providerSpec/value/kaas/release", List.of("providerSpec", "value", "kaas", "release"),
            "/spec/providerSpec/value/release", List.of("providerSpec", "value", "release"));

    static final String REASONS = """
            ignoreDifferences: a management cluster is upgraded by the product itself (MCC: "Release Controller"), \
            so the release in its Cluster is the product's once it stands; that the upgrade is written into these \
            fields is inference. Of a managed cluster the release is yours, and is synced.
            """;

    private Ignored() {}

    /** For the management cluster's own Cluster, as far as it states a release; no other object has such fields. */
    static List<MapNode> of(ManifestSet set) {
        return set.find("Cluster", Synced.SHARED, set.managementCluster()).stream()
                .flatMap(Ignored::in)
                .toList();
    }

    private static Stream<MapNode> in(Manifest cluster) {
        List<String> pointers = RELEASES.entrySet().stream()
                .filter(field -> cluster.spec()
                        .get(
                                field.getValue().get(0),
                                field.getValue().stream().skip(1).toArray(String[]::new))
                        .isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return pointers.isEmpty()
                ? Stream.empty()
                : Stream.of(MapNode.builder()
                        .put("group", group(cluster))
                        .put("kind", cluster.kind())
                        .put("name", cluster.name())
                        .put("namespace", cluster.namespace())
                        .put("jsonPointers", Trees.texts(pointers.stream()))
                        .build());
    }

    private static String group(Manifest manifest) {
        return manifest.apiVersion().substring(0, manifest.apiVersion().indexOf('/'));
    }
}
