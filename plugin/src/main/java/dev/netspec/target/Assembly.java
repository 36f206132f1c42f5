package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbStyle;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region;
import dev.netspec.model.StraySubnet;
import dev.netspec.net.Cidr;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what was read object by object: which objects belong to which cluster. */
final class Assembly {

    private final Lifted lifted;
    private final String managementCluster;
    private final Release release;
    private final List<Region.OutOfBand> outOfBand;
    private final Diagnostics.Collector out;
    private final List<ClusterObject> clusters;

    Assembly(
            Lifted lifted,
            ManifestSet manifests,
            Release release,
            List<Region.OutOfBand> outOfBand,
            Diagnostics.Collector out) {
        this.lifted = lifted;
        this.managementCluster = manifests.managementCluster();
        this.release = release;
        this.outOfBand = outOfBand;
        this.out = out;
        this.clusters = new ArrayList<>(lifted.clusters());
        lifted.templates().forEach(each -> mention(each.cluster(), each.manifest()));
        lifted.subnets().forEach(each -> mention(each.cluster(), each.manifest()));
        lifted.metalLbs().forEach(each -> mention(cluster(each), each.manifest()));
    }

    /** Objects may name a cluster that nobody wrote; the rules can still look at them. */
    private void mention(Optional<String> name, Manifest object) {
        if (name.isPresent() && clusters.stream().noneMatch(cluster -> cluster.isMeantBy(name, object))) {
            clusters.add(ClusterObject.missing(name.get(), object));
        }
    }

    private static Optional<String> cluster(MetalLbObject metalLb) {
        return metalLb.manifest().label(Labels.CLUSTER_NAME);
    }

    NetworkModel model() {
        SubnetShares shares = new SubnetShares(lifted, clusters, managementCluster);
        List<Cluster> assembled =
                clusters.stream().map(cluster -> assemble(cluster, shares)).toList();
        shares.reportRest(release, out);
        return new NetworkModel(assembled, strays(assembled));
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

    private Cluster assemble(ClusterObject cluster, SubnetShares shares) {
        List<TemplateObject> templates = lifted.templates().stream()
                .filter(each -> cluster.isMeantBy(each.cluster(), each.manifest()))
                .toList();
        List<MetalLbObject> metalLbs = lifted.metalLbs().stream()
                .filter(each -> cluster.isMeantBy(cluster(each), each.manifest()))
                .toList();
        boolean template = metalLbs.stream().anyMatch(MetalLbObject::template);
        boolean isManagement = cluster.name().equals(managementCluster) || clusters.size() == 1;
        ClusterNetworks networks = ClusterNetworks.of(cluster, templates, shares, out);
        List<PoolObject> pools = new ArrayList<>(cluster.pools());
        metalLbs.forEach(each -> pools.addAll(each.pools()));
        if (PoolForm.readsLabelledSubnets(release)) {
            pools.addAll(PoolSubnets.lift(shares.poolsOf(cluster)));
        }
        return new Cluster(
                isManagement ? Cluster.Kind.MANAGEMENT : Cluster.Kind.REGIONAL,
                cluster.name(),
                cluster.manifest().namespace(),
                isManagement ? cluster.name() : managementCluster,
                region(cluster),
                networks.networks(),
                pools.stream().map(pool -> pool.in(networks.networks())).toList(),
                cluster.apiEndpoint().or(() -> shares.apiEndpointOf(cluster)),
                cluster.kubernetes(),
                template ? MetalLbStyle.TEMPLATE : MetalLbStyle.CONFIG,
                networks.layouts(),
                Optional.empty(),
                cluster.raw(),
                cluster.origin());
    }

    private Region region(ClusterObject cluster) {
        return new Region(
                cluster.manifest().label(Labels.REGION).orElse(""),
                release,
                outOfBand,
                Protection.agents(cluster.annotations()),
                release.has(Feature.BOOTSTRAP_V2) ? Region.BootstrapGeneration.V2 : Region.BootstrapGeneration.V1,
                cluster.origin());
    }
}
