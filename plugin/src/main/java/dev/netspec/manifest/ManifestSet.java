package dev.netspec.manifest;

import java.util.List;
import java.util.Optional;

/**
 * The objects that one management cluster's API is given, in order.
 *
 * @param managementCluster whose API that is
 */
public record ManifestSet(String managementCluster, List<Manifest> manifests) {

    public ManifestSet {
        manifests = manifests.stream().sorted().toList();
    }

    /** The objects that a management cluster's API is given; none if no set is its. */
    public static List<Manifest> manifestsOf(String managementCluster, List<ManifestSet> sets) {
        return sets.stream()
                .filter(set -> set.managementCluster().equals(managementCluster))
                .flatMap(set -> set.manifests().stream())
                .toList();
    }

    public List<Manifest> ofKind(String kind) {
        return manifests.stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .toList();
    }

    public Optional<Manifest> find(String kind, String namespace, String name) {
        return manifests.stream()
                .filter(each -> each.kind().equals(kind)
                        && each.namespace().equals(namespace)
                        && each.name().equals(name))
                .findFirst();
    }
}
