package dev.netspec.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** All of them, one set per management cluster. */
    public static List<ManifestSet> merged(List<ManifestSet> some, List<ManifestSet> more) {
        return Stream.concat(some.stream(), more.stream())
                .map(ManifestSet::managementCluster)
                .distinct()
                .sorted()
                .map(cluster -> new ManifestSet(
                        cluster,
                        Stream.concat(manifestsOf(cluster, some).stream(), manifestsOf(cluster, more).stream())
                                .toList()))
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
