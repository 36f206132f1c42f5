package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.layout.HostLinker;
import dev.netspec.layout.LinkedHosts;
import dev.netspec.layout.Surroundings;
import dev.netspec.link.NetworkLinker.LinkedNetwork;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region;
import dev.netspec.model.Tombstone;
import dev.netspec.model.UnsupportedCluster;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.RegionSpec;
import dev.netspec.spec.RetirementSpec;
import dev.netspec.spec.SharedNetworkSpec;
import dev.netspec.spec.Spec;
import dev.netspec.spec.Written;
import dev.netspec.term.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final HostLinker hosts;
    private final boolean complete;
    /** Those that are marked for deletion by name. */
    private final List<Tombstone> objects;

    private final Names<ClusterSpec> clusters;
    private final Names<SharedNetworkSpec> sharedNetworks;
    private final List<UnsupportedCluster> unsupported = new ArrayList<>();
    /** By the name of the cluster. */
    private final Map<String, List<LinkedNetwork>> networks = new HashMap<>();
    /** The names of the clusters in which something is wrong, or in what they use. */
    private final Set<String> inParts = new HashSet<>();
    /** The names of those whose networks are not all known. */
    private final Set<String> obscured = new HashSet<>();

    private final List<Cluster> fragments = new ArrayList<>();
    /** Whether some cluster does, so that what its profiles attach may be just what it lacks. */
    private boolean lacksNetworks;

    private SpecLinker(Spec spec, Catalogue catalogue, Optional<Release> target, Diagnostics.Collector out) {
        this.catalogue = catalogue;
        this.out = out;
        this.complete = spec.isComplete();
        this.objects = Tombstones.of(
                List.copyOf(Names.of("retirement", spec.retirements(), RetirementSpec::name, true, out)
                        .all()),
                out);
        this.regionLinker = new RegionLinker(catalogue, target, out);
        this.regions = Names.of("region", spec.regions(), RegionSpec::name, spec.hasAll("Region"), out);
        this.hosts = new HostLinker(spec.hostProfiles(), spec.hasAll("HostProfile"), out);
        this.sharedNetworks =
                Names.of("network", spec.networks(), SharedNetworkSpec::name, spec.hasAll("Network"), out);
        this.clusters = Names.of(
                "cluster",
                spec.clusters(),
                ClusterSpec::name,
                spec.hasAll(ClusterSpec.MANAGEMENT, ClusterSpec.REGIONAL, ClusterSpec.MANAGED),
                out);
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
        clusters.all()
                .forEach(cluster -> regions.use(cluster.region()).ifPresent(region -> linkNetworks(cluster, region)));
        List<Cluster> linked = new ArrayList<>();
        for (ClusterSpec cluster : clusters.all()) {
            link(cluster, Optional.ofNullable(linkedRegions.get(cluster.region().value())))
                    .ifPresent(linked::add);
        }
        // A cluster hangs on the one whose API its objects are applied to.
        Set<String> names = linked.stream().map(Cluster::name).collect(Collectors.toSet());
        Set<String> refused = unsupported.stream().map(UnsupportedCluster::name).collect(Collectors.toSet());
        linked.stream()
                .filter(cluster -> refused.contains(cluster.managementCluster()))
                .forEach(cluster -> unsupported.add(new UnsupportedCluster(
                        cluster.name(), cluster.namespace(), cluster.managementCluster(), cluster.origin())));
        Set<String> known = fragments.stream().map(Cluster::name).collect(Collectors.toSet());
        linked.stream()
                .filter(cluster -> !names.contains(cluster.managementCluster()) && !known.contains(cluster.name()))
                .forEach(fragments::add);
        fragments.removeIf(cluster -> refused.contains(cluster.managementCluster()));
        linked.removeIf(cluster -> !names.contains(cluster.managementCluster()));
        checkOneReleasePerApi(linked);
        if (complete) {
            regions.reportUnused();
            sharedNetworks.reportUnused();
            if (!lacksNetworks) {
                hosts.reportUnused();
            }
        }
        return new NetworkModel(linked, List.of(), unsupported, fragments, tombstones());
    }

    private void linkNetworks(ClusterSpec cluster, RegionSpec region) {
        NetworkLinker linker = new NetworkLinker(cluster, region, sharedNetworks, out);
        networks.put(cluster.name().value(), linker.link());
        if (!cluster.isWhole() || !region.isWhole() || !linker.isWhole()) {
            inParts.add(cluster.name().value());
        }
        if (!linker.isWhole()
                || !cluster.knowsNames()
                || cluster.holes().touch("networks")
                || cluster.holes().touch("racks")) {
            obscured.add(cluster.name().value());
        }
    }

    private List<Tombstone> tombstones() {
        List<Tombstone> tombstones = new ArrayList<>(objects);
        clusters.all()
                .forEach(cluster -> tombstones.addAll(Tombstones.of(
                        cluster, networks.getOrDefault(cluster.name().value(), List.of()))));
        return tombstones;
    }

    /** Looks at the hosts also of a cluster that cannot be linked, for the names they use. */
    private Optional<Cluster> link(ClusterSpec cluster, Optional<Region> region) {
        Optional<ClusterSpec> parent = parent(cluster);
        List<LinkedNetwork> own = networks.getOrDefault(cluster.name().value(), List.of());
        LinkedHosts layouts =
                hosts.link(cluster, networksOfHosts(cluster), retired(own), surroundings(cluster, parent));
        return region.flatMap(in -> parent.flatMap(api -> {
            ReleaseGates gates = new ReleaseGates(cluster, in.release(), catalogue, out);
            ClusterLinker linker = new ClusterLinker(cluster, api.name().value(), in, out);
            if (!gates.pass(own)) {
                unsupported.add(linker.unsupported());
                return Optional.empty();
            }
            boolean isWhole = !inParts.contains(cluster.name().value());
            if (isWhole && NetworkLinker.suffice(cluster, own, out)) {
                Cluster linked = linker.link(own, layouts.whole(), gates.metalLbForm());
                if (!layouts.inParts().isEmpty()) {
                    fragments.add(linked.with(layouts.all()));
                }
                return Optional.of(linked);
            }
            lacksNetworks = true;
            if (cluster.isSeparable() && isSeparable(cluster.region())) {
                fragments.add(linker.link(own, layouts.all(), gates.metalLbForm()));
            }
            return Optional.empty();
        }));
    }

    private boolean isSeparable(Written<String> region) {
        return regions.all().stream()
                .filter(each -> each.name().value().equals(region.value()))
                .allMatch(RegionSpec::isSeparable);
    }

    /** Empty if something is wrong in them, which their hosts would show again. */
    private Optional<List<Network>> networksOfHosts(ClusterSpec cluster) {
        return Optional.of(networks(cluster).toList())
                .filter(known -> !obscured.contains(cluster.name().value()));
    }

    /** The networks that its hosts must find a way to; each region boots its own managed clusters. */
    private Surroundings surroundings(ClusterSpec cluster, Optional<ClusterSpec> parent) {
        return new Surroundings(
                parent.filter(api -> api != cluster).stream()
                        .flatMap(this::inService)
                        .filter(network -> network.role().isLcm())
                        .toList(),
                clusters.all().stream()
                        .filter(other -> !cluster.isManaged()
                                && other.isManaged()
                                && other.region()
                                        .value()
                                        .equals(cluster.region().value()))
                        .flatMap(this::inService)
                        .filter(network -> network.role().isPxe())
                        .toList());
    }

    private static Set<String> retired(List<LinkedNetwork> networks) {
        return networks.stream()
                .filter(LinkedNetwork::isRetired)
                .map(each -> each.network().name())
                .collect(Collectors.toSet());
    }

    private Stream<Network> inService(ClusterSpec cluster) {
        return networks.getOrDefault(cluster.name().value(), List.of()).stream()
                .filter(each -> !each.isRetired())
                .map(LinkedNetwork::network);
    }

    private Stream<Network> networks(ClusterSpec cluster) {
        return networks.getOrDefault(cluster.name().value(), List.of()).stream().map(LinkedNetwork::network);
    }

    /** The management cluster whose API the cluster's objects are applied to. */
    private Optional<ClusterSpec> parent(ClusterSpec cluster) {
        if (cluster.isManaged()) {
            return parentOfRegion(cluster);
        }
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

    /** The management cluster of a managed cluster's region; a regional cluster hands its region's objects on to its own. */
    private Optional<ClusterSpec> parentOfRegion(ClusterSpec cluster) {
        List<ClusterSpec> ofRegion = clusters.all().stream()
                .filter(each -> !each.isManaged()
                        && each.region().value().equals(cluster.region().value()))
                .toList();
        if (ofRegion.size() > 1) {
            Diagnostic ambiguous = Diagnostic.error(
                    "management-cluster-ambiguous",
                    cluster.region().origin(),
                    "region `" + cluster.region().value() + "` has " + ofRegion.size()
                            + " management clusters, so it is open whose API `"
                            + cluster.name().value() + "` is applied to");
            for (ClusterSpec each : ofRegion) {
                ambiguous = ambiguous.note(
                        "`" + each.name().value() + "` is one of them",
                        each.name().origin());
            }
            out.add(ambiguous.fix("give each management cluster a region of its own"));
            return Optional.empty();
        }
        if (ofRegion.isEmpty() && complete && regions.has(cluster.region().value())) {
            out.add(Diagnostic.error(
                            "management-cluster-missing",
                            cluster.region().origin(),
                            "region `" + cluster.region().value() + "` has no management cluster")
                    .fix("describe the ManagementCluster of the region: the objects of `"
                            + cluster.name().value() + "` are applied to its API"));
        }
        return ofRegion.stream().findFirst().flatMap(this::parent);
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
