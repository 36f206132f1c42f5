package dev.netspec.spec;

import java.util.List;

/**
 * All documents of a spec, in the order of their files and lines.
 *
 * @param isComplete whether nothing had to be left out; if something was, a name that nobody defines or uses may be in there
 */
public record Spec(
        List<RegionSpec> regions,
        List<SharedNetworkSpec> networks,
        List<ClusterSpec> clusters,
        List<HostProfileSpec> hostProfiles,
        boolean isComplete) {

    public Spec {
        regions = List.copyOf(regions);
        networks = List.copyOf(networks);
        clusters = List.copyOf(clusters);
        hostProfiles = List.copyOf(hostProfiles);
    }
}
