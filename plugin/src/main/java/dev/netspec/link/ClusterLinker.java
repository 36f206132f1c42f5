package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.link.NetworkLinker.LinkedNetwork;
import dev.netspec.model.Address;
import dev.netspec.model.Bgp;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.KubernetesNetwork;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Rack;
import dev.netspec.model.Region;
import dev.netspec.model.SeedNode;
import dev.netspec.model.UnsupportedCluster;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.ClusterSpec.KubernetesSpec;
import dev.netspec.spec.Written;
import dev.netspec.term.HostBits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links one cluster whose region, management cluster, networks and hosts are known. */
final class ClusterLinker {

    /** Management clusters live in this namespace. Source: MCC, bare metal {@code Cluster} resource. */
    private static final String NAMESPACE = "default";

    /** The seed node's bridge in the vendor's example of separate PXE and management networks. */
    private static final String DEFAULT_BRIDGE = "br0";

    private final ClusterSpec spec;
    private final String managementCluster;
    private final Region region;
    private final Diagnostics.Collector out;

    /** @param managementCluster the name of the cluster whose API the objects are applied to */
    ClusterLinker(ClusterSpec spec, String managementCluster, Region region, Diagnostics.Collector out) {
        this.spec = spec;
        this.managementCluster = managementCluster;
        this.region = region;
        this.out = out;
    }

    /** @param form where the pools are written */
    Cluster link(List<LinkedNetwork> networks, List<HostLayout> hosts, MetalLbForm form) {
        Optional<Bgp> bgp = new BgpLinker(spec, out).link();
        return new Cluster(
                kind(),
                spec.name().value(),
                namespace(),
                managementCluster,
                region,
                networks.stream().map(LinkedNetwork::network).toList(),
                new PoolLinker(spec, networks, bgp, out).link(),
                apiEndpoint(networks),
                spec.racks().entrySet().stream()
                        .map(rack -> new Rack(rack.getKey(), rack.getValue().origin()))
                        .toList(),
                bgp,
                kubernetes(spec.kubernetes()),
                form,
                hosts,
                spec.machines().keySet().stream()
                        .allMatch(role ->
                                hosts.stream().anyMatch(host -> host.role().equals(role))),
                spec.seedNode()
                        .map(seed -> new SeedNode(
                                NetworkLinker.address(seed.address()),
                                seed.bridge().orElse(DEFAULT_BRIDGE),
                                NetworkLinker.ranges(seed.loadBalancer()),
                                seed.origin())),
                spec.rawCluster(),
                spec.origin());
    }

    UnsupportedCluster unsupported() {
        return new UnsupportedCluster(spec.name().value(), namespace(), managementCluster, spec.origin());
    }

    private String namespace() {
        return spec.project().map(Written::value).orElse(NAMESPACE);
    }

    private Cluster.Kind kind() {
        return switch (spec.kind()) {
            case ClusterSpec.MANAGEMENT -> Cluster.Kind.MANAGEMENT;
            case ClusterSpec.REGIONAL -> Cluster.Kind.REGIONAL;
            default -> Cluster.Kind.MANAGED;
        };
    }

    /** Stated once, in the network that it is in or, if it is in none, in the cluster. */
    private Optional<Address> apiEndpoint(List<LinkedNetwork> networks) {
        List<Address> stated = new ArrayList<>();
        networks.forEach(
                each -> each.spec().apiEndpoint().map(NetworkLinker::address).ifPresent(stated::add));
        spec.apiEndpoint().map(NetworkLinker::address).ifPresent(stated::add);
        stated.stream()
                .skip(1)
                .forEach(again -> out.add(Diagnostic.error(
                                "api-endpoint-repeated",
                                again.origin(),
                                "cluster `" + spec.name().value() + "` has a second API endpoint `" + again + "`")
                        .note("the first is stated", stated.get(0).origin())
                        .fix("keep one of them")));
        return stated.stream().findFirst();
    }

    private KubernetesNetwork kubernetes(KubernetesSpec kubernetes) {
        return new KubernetesNetwork(
                kubernetes.pods().map(cidr -> HostBits.masked(cidr, out)).orElse(KubernetesNetwork.USUAL_PODS),
                kubernetes.services().map(cidr -> HostBits.masked(cidr, out)).orElse(KubernetesNetwork.USUAL_SERVICES),
                kubernetes.origin().or(spec.origin().at("name")));
    }
}
