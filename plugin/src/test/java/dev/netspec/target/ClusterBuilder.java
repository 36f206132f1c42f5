package dev.netspec.target;

import dev.netspec.model.Address;
import dev.netspec.model.Bgp;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.KubernetesNetwork;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Pool;
import dev.netspec.model.ProtectionModes;
import dev.netspec.model.Rack;
import dev.netspec.model.Region;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a cluster of a release, with the values of the management cluster of the worked examples where nothing is said. */
final class ClusterBuilder {

    private final Release release;
    private Cluster.Kind kind = Cluster.Kind.MANAGEMENT;
    private String name = "kaas-mgmt";
    private String namespace = "default";
    private List<Network> networks = List.of();
    private List<Pool> pools = List.of();
    private List<HostLayout> hosts = List.of();
    private String apiEndpoint = "10.0.11.90";
    private List<Rack> racks = List.of();
    private Optional<Bgp> bgp = Optional.empty();
    private MetalLbForm form;
    private Set<Region.Agent> agents = Set.of();
    private ProtectionModes protection = ProtectionModes.BY_RISK;
    private MapNode raw;
    private Origin origin = Origin.NONE;

    ClusterBuilder(Release release) {
        this.release = release;
        this.form = release.has(Feature.METALLB_CONFIG_MAP) ? MetalLbForm.CONFIG_MAP : MetalLbForm.CONFIG;
        this.raw = Raw.complete(release.has(Feature.METALLB_CONFIG_MAP));
    }

    ClusterBuilder regional(String name) {
        this.kind = Cluster.Kind.REGIONAL;
        this.name = name;
        return this;
    }

    ClusterBuilder managed(String name, String namespace) {
        this.kind = Cluster.Kind.MANAGED;
        this.name = name;
        this.namespace = namespace;
        this.form = release.has(Feature.MANAGED_METALLB_CONFIG_MAP) ? MetalLbForm.CONFIG_MAP : MetalLbForm.CONFIG;
        this.raw = MapNode.EMPTY;
        return this;
    }

    ClusterBuilder racks(Rack... racks) {
        this.racks = List.of(racks);
        return this;
    }

    /** BGP means MetalLBConfig. */
    ClusterBuilder bgp(Bgp bgp) {
        this.bgp = Optional.of(bgp);
        this.form = MetalLbForm.CONFIG;
        return this;
    }

    ClusterBuilder networks(Network... networks) {
        this.networks = List.of(networks);
        return this;
    }

    ClusterBuilder pools(Pool... pools) {
        this.pools = List.of(pools);
        return this;
    }

    ClusterBuilder hosts(HostLayout... hosts) {
        this.hosts = List.of(hosts);
        return this;
    }

    ClusterBuilder apiEndpoint(String address) {
        this.apiEndpoint = address;
        return this;
    }

    ClusterBuilder form(MetalLbForm form) {
        this.form = form;
        return this;
    }

    ClusterBuilder agents(Region.Agent... agents) {
        this.agents = Set.of(agents);
        return this;
    }

    ClusterBuilder protection(ProtectionModes protection) {
        this.protection = protection;
        return this;
    }

    ClusterBuilder raw(MapNode raw) {
        this.raw = raw;
        return this;
    }

    ClusterBuilder origin(Origin origin) {
        this.origin = origin;
        return this;
    }

    Cluster build() {
        return new Cluster(
                kind,
                name,
                namespace,
                "kaas-mgmt",
                new Region(
                        "region-one",
                        release,
                        Optional.empty(),
                        List.of(),
                        Region.USUAL_ROUTING_DOMAIN,
                        agents,
                        protection,
                        Region.BootstrapGeneration.V1,
                        Optional.empty(),
                        Origin.NONE),
                networks,
                pools,
                Optional.of(new Address(Ip.parse(apiEndpoint).orElseThrow(), Origin.NONE)),
                racks,
                bgp,
                new KubernetesNetwork(
                        Cidr.parse("10.233.64.0/18").orElseThrow(),
                        Cidr.parse("10.233.0.0/18").orElseThrow(),
                        Origin.NONE),
                form,
                hosts,
                true,
                Optional.empty(),
                raw,
                origin);
    }

    NetworkModel model() {
        return new NetworkModel(List.of(build()));
    }
}
