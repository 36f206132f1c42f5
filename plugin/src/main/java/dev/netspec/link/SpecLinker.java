package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.HostProfileSpec;
import dev.netspec.spec.RegionSpec;
import dev.netspec.spec.Spec;
import dev.netspec.spec.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a spec as written into the network as meant.
 *
 * <p>What cannot be resolved is reported and left out, with whatever hangs on it, so that one mistake is one finding.
 */
public final class SpecLinker {

    private final Catalogue catalogue;
    private final Diagnostics.Collector out;
    private final RegionLinker regionLinker;
    private final Names<RegionSpec> regions;
    private final Names<HostProfileSpec> profiles;
    private final Names<ClusterSpec> clusters;

    private SpecLinker(Spec spec, Catalogue catalogue, Optional<Release> target, Diagnostics.Collector out) {
        this.catalogue = catalogue;
        this.out = out;
        this.regionLinker = new RegionLinker(catalogue, target, out);
        this.regions = Names.of("region", spec.regions(), RegionSpec::name, spec.isComplete(), out);
        this.profiles = Names.of("host profile", spec.hostProfiles(), HostProfileSpec::name, spec.isComplete(), out);
        this.clusters = Names.of("cluster", spec.clusters(), ClusterSpec::name, spec.isComplete(), out);
    }

    /** @param target what every region is taken to run, whatever it states */
    public static NetworkModel link(
            Spec spec, Catalogue catalogue, Optional<Release> target, Diagnostics.Collector out) {
        return new SpecLinker(spec, catalogue, target, out).link();
    }

    private NetworkModel link() {
        Map<String, Region> linkedRegions = new HashMap<>();
        regions.all()
                .forEach(region -> regionLinker
                        .link(region)
                        .ifPresent(linked -> linkedRegions.put(region.name().value(), linked)));

        List<Cluster> linked = new ArrayList<>();
        for (ClusterSpec cluster : clusters.all()) {
            Optional<RegionSpec> region = regions.use(cluster.region());
            Optional<ClusterSpec> parent = parent(cluster);
            boolean regionHasNameservers =
                    region.filter(each -> !each.nameservers().isEmpty()).isPresent();
            HostLinker hosts = new HostLinker(cluster, profiles, regionHasNameservers, out);
            if (region.isPresent()
                    && parent.isPresent()
                    && linkedRegions.containsKey(cluster.region().value())) {
                ClusterLinker linker = new ClusterLinker(
                        cluster,
                        parent.get(),
                        linkedRegions.get(cluster.region().value()),
                        region.get(),
                        catalogue,
                        out);
                linked.add(linker.link(hosts.link()));
            } else {
                hosts.link();
            }
        }
        checkOneReleasePerApi(linked);
        regions.reportUnused();
        profiles.reportUnused();
        profiles.all().forEach(this::reportIdleAttachments);
        return new NetworkModel(linked);
    }

    /** A profile may serve clusters with different networks, but each network that it attaches is some cluster's. */
    private void reportIdleAttachments(HostProfileSpec profile) {
        List<ClusterSpec> users = clusters.all().stream()
                .filter(cluster -> cluster.machines().values().stream()
                        .anyMatch(group ->
                                group.profile().value().equals(profile.name().value())))
                .toList();
        profile.attach().forEach((network, attachment) -> {
            if (!users.isEmpty()
                    && users.stream().noneMatch(user -> user.networks().containsKey(network))) {
                out.add(Diagnostic.warning(
                                "unused-name",
                                attachment.origin(),
                                "no cluster that uses profile `"
                                        + profile.name().value() + "` has a network `" + network + "`")
                        .fix("remove the attachment, or give a cluster the network"));
            }
        });
    }

    /** The management cluster whose API the cluster's objects are applied to. */
    private Optional<ClusterSpec> parent(ClusterSpec cluster) {
        if (cluster.managementCluster().isEmpty()) {
            return Optional.of(cluster);
        }
        Written<String> reference = cluster.managementCluster().get();
        Optional<ClusterSpec> named = clusters.use(reference);
        Optional<ClusterSpec> parent = named.filter(each -> each.kind().equals(ClusterSpec.MANAGEMENT));
        if (named.isPresent() && parent.isEmpty()) {
            out.add(Names.unknown("management cluster", reference, managementClusters()));
        }
        return parent;
    }

    private List<String> managementClusters() {
        return clusters.all().stream()
                .filter(each -> each.kind().equals(ClusterSpec.MANAGEMENT))
                .map(each -> each.name().value())
                .toList();
    }

    private void checkOneReleasePerApi(List<Cluster> linked) {
        for (Cluster cluster : linked) {
            linked.stream()
                    .filter(parent -> parent.name().equals(cluster.managementCluster()))
                    .filter(parent ->
                            !parent.region().release().equals(cluster.region().release()))
                    .forEach(parent -> out.add(Diagnostic.error(
                                    "region-release-differs",
                                    cluster.region().origin().at("release"),
                                    "region `" + cluster.region().name() + "` states release `"
                                            + cluster.region().release() + "`, but its objects go to `"
                                            + parent.name() + "`, which runs `"
                                            + parent.region().release() + "`")
                            .note(
                                    "the release of `" + parent.name() + "` is stated",
                                    parent.region().origin().at("release"))
                            .fix("state the same release in both regions: one API runs one release")));
        }
    }
}
