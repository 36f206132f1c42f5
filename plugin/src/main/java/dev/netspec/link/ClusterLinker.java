package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.KubernetesNetwork;
import dev.netspec.model.MetalLbStyle;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Pool;
import dev.netspec.model.Range;
import dev.netspec.model.Region;
import dev.netspec.model.SeedNode;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Ip;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.ClusterSpec.KubernetesSpec;
import dev.netspec.spec.ClusterSpec.NetworkSpec;
import dev.netspec.spec.ClusterSpec.PoolSpec;
import dev.netspec.spec.RegionSpec;
import dev.netspec.spec.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links one cluster whose region and management cluster are known. */
final class ClusterLinker {

    /** Management clusters live in this namespace. Source: MCC, bare metal {@code Cluster} resource. */
    private static final String NAMESPACE = "default";

    /** The seed node's bridge in the vendor's example of separate PXE and management networks. */
    private static final String DEFAULT_BRIDGE = "br0";

    private final ClusterSpec spec;
    private final ClusterSpec parent;
    private final Region region;
    private final RegionSpec regionSpec;
    private final Catalogue catalogue;
    private final Diagnostics.Collector out;

    ClusterLinker(
            ClusterSpec spec,
            ClusterSpec parent,
            Region region,
            RegionSpec regionSpec,
            Catalogue catalogue,
            Diagnostics.Collector out) {
        this.spec = spec;
        this.parent = parent;
        this.region = region;
        this.regionSpec = regionSpec;
        this.catalogue = catalogue;
        this.out = out;
    }

    Cluster link(List<HostLayout> hosts) {
        checkRelease();
        return new Cluster(
                spec.kind().equals(ClusterSpec.REGIONAL) ? Cluster.Kind.REGIONAL : Cluster.Kind.MANAGEMENT,
                spec.name().value(),
                NAMESPACE,
                parent.name().value(),
                region,
                spec.networks().entrySet().stream()
                        .map(entry -> network(NetworkRole.of(entry.getKey()), entry.getValue()))
                        .toList(),
                pools(),
                spec.networks().values().stream()
                        .flatMap(network -> network.apiEndpoint().stream())
                        .findFirst()
                        .map(ClusterLinker::address),
                kubernetes(spec.kubernetes()),
                style(),
                hosts,
                spec.seedNode()
                        .map(seed -> new SeedNode(
                                address(seed.address()),
                                seed.bridge().orElse(DEFAULT_BRIDGE),
                                ranges(seed.loadBalancer()),
                                seed.origin())),
                spec.rawCluster(),
                spec.origin());
    }

    private Network network(NetworkRole role, NetworkSpec network) {
        List<Written<Ip>> nameservers =
                network.nameservers().isEmpty() ? regionSpec.nameservers() : network.nameservers();
        return new Network(
                role,
                HostBits.masked(network.cidr(), out),
                network.gateway().map(ClusterLinker::address),
                nameservers.stream().map(ClusterLinker::address).toList(),
                ranges(network.hosts()),
                ranges(network.dhcp()),
                network.vlan(),
                network.mtu(),
                network.origin());
    }

    /** The pools of the networks' {@code loadBalancer}, whose names the product reserves, and the further ones. */
    private List<Pool> pools() {
        List<Pool> pools = new ArrayList<>();
        spec.networks().forEach((key, network) -> {
            NetworkRole role = NetworkRole.of(key);
            if (!network.loadBalancer().isEmpty()) {
                String name = role.isManagement() ? Pool.DEFAULT : Pool.SERVICES_PXE;
                pools.add(new Pool(
                        name,
                        Optional.of(role),
                        ranges(network.loadBalancer()),
                        autoAssignByDefault(name),
                        Pool.LAYER2,
                        network.origin().at("loadBalancer")));
            }
        });
        spec.pools().forEach((name, pool) -> linkPool(name, pool).ifPresent(pools::add));
        return pools;
    }

    private Optional<Pool> linkPool(String name, PoolSpec pool) {
        if (!spec.networks().containsKey(pool.in().value())) {
            out.add(Names.unknown("network", pool.in(), spec.networks().keySet()));
            return Optional.empty();
        }
        return Optional.of(new Pool(
                name,
                Optional.of(NetworkRole.of(pool.in().value())),
                ranges(pool.addresses()),
                pool.autoAssign().orElse(autoAssignByDefault(name)),
                Pool.LAYER2,
                pool.origin()));
    }

    /** The product's older text fixes auto-assign to false for every pool of a management cluster but this one. */
    private static boolean autoAssignByDefault(String pool) {
        return pool.equals(Pool.DEFAULT);
    }

    private KubernetesNetwork kubernetes(KubernetesSpec kubernetes) {
        return new KubernetesNetwork(
                kubernetes.pods().map(cidr -> HostBits.masked(cidr, out)).orElse(KubernetesNetwork.USUAL_PODS),
                kubernetes.services().map(cidr -> HostBits.masked(cidr, out)).orElse(KubernetesNetwork.USUAL_SERVICES),
                kubernetes.origin().or(spec.origin().at("name")));
    }

    private MetalLbStyle style() {
        return spec.metallbStyle()
                        .filter(style -> style.value().equals("template"))
                        .isPresent()
                ? MetalLbStyle.TEMPLATE
                : MetalLbStyle.CONFIG;
    }

    private void checkRelease() {
        Release release = region.release();
        if (style() == MetalLbStyle.TEMPLATE && !release.has(Feature.METALLB_CONFIG_TEMPLATE)) {
            Written<String> style = spec.metallbStyle().orElseThrow();
            out.add(Diagnostic.error(
                            "unsupported-in-release",
                            style.origin(),
                            "release `" + release + "` has no MetalLBConfigTemplate for new objects; "
                                    + having(Feature.METALLB_CONFIG_TEMPLATE) + " have")
                    .fix("remove `style: template`: without it every release gets the form it supports"));
        }
        if (spec.kind().equals(ClusterSpec.REGIONAL) && !release.has(Feature.REGIONAL_CLUSTER)) {
            out.add(Diagnostic.warning(
                            "regional-cluster-retired",
                            spec.name().origin(),
                            "release `" + release + "` is not known to support regional clusters; "
                                    + having(Feature.REGIONAL_CLUSTER) + " are")
                    .fix("plan to move the managed clusters of region `" + region.name()
                            + "` to the management cluster before updating"));
        }
    }

    /** The releases with a feature, as a message says them. */
    private String having(Feature feature) {
        List<Release> having =
                catalogue.releases().stream().filter(each -> each.has(feature)).toList();
        return "`" + having.get(0) + "` to `" + having.get(having.size() - 1) + "`";
    }

    private static Address address(Written<Ip> ip) {
        return new Address(ip.value(), ip.origin());
    }

    private static List<Range> ranges(List<Written<AddressRange>> written) {
        return written.stream()
                .map(range -> new Range(range.value(), range.origin()))
                .toList();
    }
}
