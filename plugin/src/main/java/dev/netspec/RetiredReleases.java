package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.link.SpecLinker;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region;
import dev.netspec.model.Tombstone;
import dev.netspec.release.Catalogue;
import dev.netspec.spec.Spec;
import dev.netspec.target.Targets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is left of releases that regions ran before: the objects that the same spec has in that release, and in that of today
 * has not. Nothing protects them any more, but they are there until nobody needs them: make before break.
 */
final class RetiredReleases {

    private final NetworkModel earlier;
    private final List<ManifestSet> now;
    private final Diagnostics.Collector out;
    private final List<ManifestSet> kept = new ArrayList<>();

    private RetiredReleases(NetworkModel earlier, List<ManifestSet> now, Diagnostics.Collector out) {
        this.earlier = earlier;
        this.now = now;
        this.out = out;
    }

    /**
     * These objects, one set per management cluster and region.
     *
     * @param model what the spec means in the releases of today
     * @param now what that is lowered to
     * @param out told of a release that nothing is left of
     */
    static List<ManifestSet> kept(Spec spec, NetworkModel model, List<ManifestSet> now, Diagnostics.Collector out) {
        List<Region> regions = model.clusters().stream()
                .map(Cluster::region)
                .filter(region -> region.retiredRelease().isPresent())
                .distinct()
                .toList();
        if (regions.isEmpty()) {
            return List.of();
        }
        NetworkModel earlier = SpecLinker.link(
                spec.inRetiredReleases(), Catalogue.bundled(), Optional.empty(), new Diagnostics.Collector());
        RetiredReleases releases = new RetiredReleases(earlier, now, out);
        regions.forEach(releases::keep);
        return releases.kept;
    }

    private void keep(Region region) {
        List<Cluster> clusters = earlier.clusters().stream()
                .filter(cluster -> cluster.region().name().equals(region.name()))
                .toList();
        List<ManifestSet> left = Targets.lower(marked(clusters), new Diagnostics.Collector()).stream()
                .map(this::left)
                .filter(set -> !set.manifests().isEmpty())
                .toList();
        kept.addAll(left);
        if (left.isEmpty()) {
            Region.RetiredRelease release = region.retiredRelease().orElseThrow();
            out.add(Diagnostic.warning(
                            "retired-release-over",
                            release.origin(),
                            "release `" + release.release() + "` has no object of region `" + region.name() + "` that `"
                                    + region.release() + "` has not")
                    .fix("remove `retiredRelease`"));
        }
    }

    /** All of these clusters for deletion, so that nothing of them is protected. */
    private static NetworkModel marked(List<Cluster> clusters) {
        return new NetworkModel(
                clusters,
                List.of(),
                List.of(),
                List.of(),
                clusters.stream()
                        .map(cluster -> new Tombstone(
                                Tombstone.Kind.CLUSTER,
                                cluster.name(),
                                cluster.name(),
                                LocalDate.EPOCH,
                                "",
                                cluster.origin()))
                        .toList());
    }

    private ManifestSet left(ManifestSet then) {
        Set<String> there = ManifestSet.manifestsOf(then.managementCluster(), now).stream()
                .map(Manifest::reference)
                .collect(Collectors.toSet());
        return new ManifestSet(
                then.managementCluster(),
                then.manifests().stream()
                        .filter(object -> !there.contains(object.reference()))
                        .toList());
    }
}
