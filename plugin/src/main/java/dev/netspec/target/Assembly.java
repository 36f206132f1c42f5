package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.metallb.MetalLbObject;
import dev.netspec.metallb.MetalLbObject.Announcement;
import dev.netspec.metallb.PoolForm;
import dev.netspec.metallb.PoolObject;
import dev.netspec.model.Address;
import dev.netspec.model.Bgp;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.ProtectionModes;
import dev.netspec.model.Region;
import dev.netspec.model.StraySubnet;
import dev.netspec.net.Cidr;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what was read object by object: which objects belong to which cluster. */
final class Assembly {

    private final Lifted lifted;
    private final ManifestSet manifests;
    private final Release release;
    private final List<Region.OutOfBand> outOfBand;
    private final Diagnostics.Collector out;
    private final ProtectionModes protection;
    private final ClusterObjects clusters;
    private final List<TemplateSubnets> templates;
    private final SubnetShares shares;

    Assembly(
            Lifted lifted,
            ManifestSet manifests,
            Release release,
            List<Region.OutOfBand> outOfBand,
            Diagnostics.Collector out) {
        this.lifted = lifted;
        this.manifests = manifests;
        this.protection = Protection.modes(manifests.manifests());
        this.release = release;
        this.outOfBand = outOfBand;
        this.out = out;
        this.clusters = new ClusterObjects(lifted.clusters(), manifests.managementCluster());
        lifted.templates().forEach(each -> clusters.mention(each.cluster(), each.manifest()));
        lifted.subnets().stream()
                .filter(each -> !each.has(Labels.SVC_DHCP_RANGE))
                .forEach(each -> clusters.mention(each.cluster(), each.manifest()));
        lifted.metalLbs().forEach(each -> mention(each.manifest()));
        lifted.racks().forEach(each -> mention(each.manifest()));
        lifted.multiRacks().forEach(each -> mention(each.manifest()));
        Map<String, List<SubnetObject>> subnets = lifted.subnets().stream()
                .collect(Collectors.groupingBy(subnet -> subnet.manifest().namespace()));
        this.templates = lifted.templates().stream()
                .map(each -> new TemplateSubnets(each, namespace(each), subnets))
                .toList();
        this.shares = new SubnetShares(lifted.subnets(), clusters, templates);
    }

    private String namespace(TemplateObject template) {
        return clusters.meantBy(template.cluster(), template.manifest())
                .map(ClusterObject::manifest)
                .orElse(template.manifest())
                .namespace();
    }

    private void mention(Manifest labelled) {
        clusters.mention(labelled.label(Labels.CLUSTER_NAME), labelled);
    }

    NetworkModel model() {
        List<Cluster> assembled = clusters.all().stream().map(this::assemble).toList();
        shares.reportRest(release, out);
        return new NetworkModel(assembled, strays(assembled), List.of(), List.of(), List.of());
    }

    private List<StraySubnet> strays(List<Cluster> assembled) {
        List<Cidr> networks = assembled.stream()
                .flatMap(cluster -> cluster.networks().stream())
                .map(Network::cidr)
                .toList();
        return lifted.subnets().stream()
                .flatMap(subnet -> subnet
                        .cidr()
                        .filter(cidr -> networks.stream().noneMatch(cidr::overlaps))
                        .map(cidr -> new StraySubnet(subnet.name(), cidr, subnet.spec()))
                        .stream())
                .toList();
    }

    private Cluster assemble(ClusterObject cluster) {
        List<TemplateSubnets> own = templates.stream()
                .filter(each ->
                        isOf(cluster, each.template().cluster(), each.template().manifest()))
                .toList();
        List<MetalLbObject> metalLbs = firsts(of(cluster, lifted.metalLbs(), MetalLbObject::manifest));
        List<RackObject> racks = of(cluster, lifted.racks(), RackObject::manifest);
        Optional<Bgp> bgp = release.has(cluster.isManaged() ? Feature.BGP_ANNOUNCEMENT : Feature.MULTI_RACK_MANAGEMENT)
                ? new ClusterBgp(
                                cluster,
                                metalLbs,
                                racks,
                                of(cluster, lifted.multiRacks(), MultiRackObject::manifest),
                                out)
                        .lift()
                : Optional.empty();
        ClusterNetworks networks = new ClusterNetworks(cluster, own, racks, shares, out);
        List<PoolObject> pools = new ArrayList<>(release.has(configMap(cluster)) ? cluster.pools() : List.of());
        metalLbs.forEach(each -> pools.addAll(each.pools()));
        if (PoolForm.readsLabelledSubnets(release)) {
            pools.addAll(PoolSubnets.lift(shares.poolsOf(cluster)));
        }
        List<Announcement> announcements =
                metalLbs.stream().flatMap(each -> each.announcements().stream()).toList();
        Optional<Address> offered = shares.apiEndpointOf(cluster);
        Cluster.Kind kind = kind(cluster);
        return new Cluster(
                kind,
                cluster.name(),
                cluster.manifest().namespace(),
                kind == Cluster.Kind.MANAGEMENT ? cluster.name() : clusters.managementName(),
                region(cluster),
                networks.networks(),
                pools.stream()
                        .map(pool -> pool.in(networks.networks(), announcements))
                        .toList(),
                cluster.apiEndpoint().or(() -> offered),
                racks.stream().map(RackObject::rack).toList(),
                bgp,
                cluster.kubernetes(),
                form(cluster, metalLbs),
                networks.layouts(),
                true,
                Optional.empty(),
                cluster.raw(),
                cluster.origin());
    }

    /** The first of each kind: the cluster may have no more, and a further one is reported for that. */
    private static List<MetalLbObject> firsts(List<MetalLbObject> metalLbs) {
        Set<String> kinds = new HashSet<>();
        return metalLbs.stream()
                .sorted(Comparator.comparing(each -> each.manifest().root().origin(), Origin.ORDER))
                .filter(each -> kinds.add(each.manifest().kind()))
                .toList();
    }

    private <T> List<T> of(ClusterObject cluster, List<T> objects, Function<T, Manifest> manifest) {
        return objects.stream()
                .filter(each -> isOf(cluster, manifest.apply(each).label(Labels.CLUSTER_NAME), manifest.apply(each)))
                .toList();
    }

    private boolean isOf(ClusterObject cluster, Optional<String> named, Manifest object) {
        return clusters.meantBy(named, object).filter(cluster::equals).isPresent();
    }

    private Cluster.Kind kind(ClusterObject cluster) {
        if (cluster.isManaged()) {
            return Cluster.Kind.MANAGED;
        }
        return clusters.management().filter(cluster::equals).isPresent()
                ? Cluster.Kind.MANAGEMENT
                : Cluster.Kind.REGIONAL;
    }

    private MetalLbForm form(ClusterObject cluster, List<MetalLbObject> metalLbs) {
        if (metalLbs.isEmpty()) {
            return release.has(configMap(cluster)) ? MetalLbForm.CONFIG_MAP : MetalLbForm.MISSING;
        }
        return metalLbs.stream().anyMatch(MetalLbObject::template) ? MetalLbForm.TEMPLATE : MetalLbForm.CONFIG;
    }

    private static Feature configMap(ClusterObject cluster) {
        return cluster.isManaged() ? Feature.MANAGED_METALLB_CONFIG_MAP : Feature.METALLB_CONFIG_MAP;
    }

    /** That one of its objects is not protected says nothing of the others. */
    private Set<Region.Agent> agents(ClusterObject cluster) {
        return manifests.manifests().stream()
                .filter(object ->
                        object == cluster.manifest() || isOf(cluster, object.label(Labels.CLUSTER_NAME), object))
                .flatMap(object -> AgentAnnotations.agents(object.annotations()).stream())
                .collect(Collectors.toSet());
    }

    private Region region(ClusterObject cluster) {
        return new Region(
                cluster.manifest().label(Labels.REGION).orElse(""),
                release,
                Optional.empty(),
                outOfBand,
                Region.USUAL_ROUTING_DOMAIN,
                agents(cluster),
                protection,
                release.has(Feature.BOOTSTRAP_V2) ? Region.BootstrapGeneration.V2 : Region.BootstrapGeneration.V1,
                Optional.empty(),
                cluster.origin());
    }
}
