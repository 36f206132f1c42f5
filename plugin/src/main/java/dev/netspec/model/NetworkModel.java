package dev.netspec.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was stated, resolved.
 *
 * @param strays none if it was compiled from a spec
 * @param unsupported none if it was read back from manifests
 * @param fragments what is known of clusters in which something is wrong, or that hang on one of these: what they lack says
 *     nothing. Also of those among {@code clusters} that leave out hosts. None if it was read back from manifests
 * @param tombstones of what is to be deleted, sorted; none if it was read back from manifests
 */
public record NetworkModel(
        List<Cluster> clusters,
        List<StraySubnet> strays,
        List<UnsupportedCluster> unsupported,
        List<Cluster> fragments,
        List<Tombstone> tombstones) {

    public NetworkModel {
        clusters = clusters.stream()
                .sorted(Comparator.comparing(Cluster::name).thenComparing(Cluster::managementCluster))
                .toList();
        strays = List.copyOf(strays);
        unsupported = List.copyOf(unsupported);
        fragments = List.copyOf(fragments);
        tombstones = tombstones.stream().sorted().toList();
    }

    public NetworkModel(List<Cluster> clusters) {
        this(clusters, List.of(), List.of(), List.of(), List.of());
    }

    /** The names of those that any cluster is managed by. */
    public SortedSet<String> managementClusters() {
        return Stream.concat(clusters.stream(), fragments.stream())
                .map(Cluster::managementCluster)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The model for those who go by what is there and never by what is not. */
    public NetworkModel withFragments() {
        Set<String> known = fragments.stream().map(Cluster::name).collect(Collectors.toSet());
        return new NetworkModel(
                Stream.concat(clusters.stream().filter(cluster -> !known.contains(cluster.name())), fragments.stream())
                        .toList(),
                strays,
                unsupported,
                List.of(),
                tombstones);
    }

    /** The model without the networks that are marked for deletion, for those who ask what hosts are to be attached to. */
    public NetworkModel inService() {
        Map<String, Set<String>> retired = tombstones.stream()
                .filter(each -> each.kind() == Tombstone.Kind.NETWORK)
                .collect(Collectors.groupingBy(
                        Tombstone::cluster, Collectors.mapping(Tombstone::name, Collectors.toSet())));
        return retired.isEmpty()
                ? this
                : new NetworkModel(
                        clusters.stream()
                                .map(cluster -> cluster.without(retired.getOrDefault(cluster.name(), Set.of())))
                                .toList(),
                        strays,
                        unsupported,
                        fragments,
                        tombstones);
    }
}
