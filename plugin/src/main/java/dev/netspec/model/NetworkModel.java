package dev.netspec.model;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that was stated, resolved.
 *
 * @param strays none if it was compiled from a spec
 * @param unsupported none if it was read back from manifests
 */
public record NetworkModel(List<Cluster> clusters, List<StraySubnet> strays, List<UnsupportedCluster> unsupported) {

    public NetworkModel {
        clusters = clusters.stream()
                .sorted(Comparator.comparing(Cluster::name).thenComparing(Cluster::managementCluster))
                .toList();
        strays = List.copyOf(strays);
        unsupported = List.copyOf(unsupported);
    }

    public NetworkModel(List<Cluster> clusters) {
        this(clusters, List.of(), List.of());
    }
}
