package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.field.Unmodelled;
import dev.netspec.manifest.Manifest;
import dev.netspec.metallb.HelmPools;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.term.HostBits;
import java.util.List;
import java.util.Optional;

/** Cluster: the virtual networks, the API endpoint, in the ConfigMap era a pool, and whatever is passed through. */
final class ClusterMapping implements ManifestMapping {

    static final String KIND = "Cluster";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        MapNode own = ObjectBuilder.of(KIND, cluster.name(), cluster, cluster.origin())
                .spec(spec(cluster))
                .root();
        return List.of(new Manifest(RawCluster.over(own, cluster, out)));
    }

    private static MapNode spec(Cluster cluster) {
        Origin origin = cluster.origin();
        MapNode network = MapNode.builder(origin)
                .put("services", cidrBlocks(cluster.kubernetes().services(), "services", cluster))
                .put("pods", cidrBlocks(cluster.kubernetes().pods(), "pods", cluster))
                .build();
        MapNode.Builder value = MapNode.builder(origin)
                .put("apiVersion", "baremetal.k8s.io/v1alpha1")
                .put("kind", "BaremetalClusterProviderSpec")
                .put("dedicatedMetallbPools", cluster.hasSeparatePxe())
                .put("loadBalancerHost", loadBalancerHost(cluster));
        if (cluster.bgp().isPresent()) {
            value.put("useBGPAnnouncement", true);
        }
        HelmPools.lower(cluster).ifPresent(releases -> value.put("helmReleases", releases));
        return MapNode.builder(origin)
                .put("clusterNetwork", network)
                .put(
                        "providerSpec",
                        MapNode.builder(origin).put("value", value.build()).build())
                .build();
    }

    private static MapNode cidrBlocks(Cidr cidr, String field, Cluster cluster) {
        Origin origin = cluster.kubernetes().origin().at(field).or(cluster.origin());
        return MapNode.builder(origin)
                .put("cidrBlocks", List.of(ScalarNode.string(cidr.toString(), origin)))
                .build();
    }

    /** Empty means that the product takes the address from a Subnet; the key itself is always there. */
    private static ScalarNode loadBalancerHost(Cluster cluster) {
        return cluster.apiEndpoint()
                .filter(address -> cluster.bgp().isEmpty())
                .map(address -> ScalarNode.string(address.ip().toString(), address.origin()))
                .orElse(ScalarNode.string("", cluster.origin()));
    }

    @Override
    public void lift(Manifest manifest, Lifted into, Diagnostics.Collector out) {
        FieldReader root = FieldReader.of(manifest.root(), ObjectReader.words(manifest));
        FieldReader network = root.map("spec").map("clusterNetwork");
        FieldReader value = root.map("spec").map("providerSpec").map("value");
        into.add(new ClusterObject(
                manifest.name(),
                manifest,
                cidr(network.map("pods"), out),
                cidr(network.map("services"), out),
                value.scalar("loadBalancerHost")
                        .flatMap(text -> Ip.parse(text.text()).map(ip -> new Address(ip, text.origin()))),
                value.flag("dedicatedMetallbPools").orElse(false),
                value.node().has("useBGPAnnouncement") ? value.flag("useBGPAnnouncement") : Optional.of(false),
                HelmPools.lift(manifest.root(), out),
                RawCluster.lift(manifest.root()),
                ClusterObject.isManaged(manifest) && !into.isManagementCluster(manifest)));
    }

    private static Optional<Cidr> cidr(FieldReader network, Diagnostics.Collector out) {
        List<ScalarNode> blocks = network.scalars("cidrBlocks");
        blocks.stream()
                .skip(1)
                .forEach(more -> out.add(Unmodelled.of(more.origin(), "the further block `" + more.text() + "`")));
        return blocks.stream()
                .findFirst()
                .flatMap(text -> Cidr.parse(text.text())
                        .map(written -> HostBits.masked(written, text.text(), text.origin(), out)));
    }
}
