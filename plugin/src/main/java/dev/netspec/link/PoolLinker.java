package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.link.NetworkLinker.LinkedNetwork;
import dev.netspec.model.Bgp;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Pool;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.ClusterSpec.PoolSpec;
import dev.netspec.spec.Written;
import dev.netspec.term.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Links the pools of a cluster: those of its networks' {@code loadBalancer}, and the further ones. */
final class PoolLinker {

    private final ClusterSpec cluster;
    private final List<LinkedNetwork> networks;
    private final boolean bgp;
    private final Set<String> communities;
    private final Diagnostics.Collector out;

    /** @param bgp how the cluster announces by BGP; empty if by ARP */
    PoolLinker(ClusterSpec cluster, List<LinkedNetwork> networks, Optional<Bgp> bgp, Diagnostics.Collector out) {
        this.cluster = cluster;
        this.networks = networks;
        this.bgp = bgp.isPresent();
        this.communities = bgp.map(each -> each.communities().keySet()).orElse(Set.of());
        this.out = out;
    }

    List<Pool> link() {
        List<Pool> pools = new ArrayList<>();
        for (LinkedNetwork each : networks) {
            if (!each.spec().loadBalancer().isEmpty()) {
                String name = nameByConvention(each.network().role());
                pools.add(new Pool(
                        name,
                        Optional.of(each.network().name()),
                        NetworkLinker.ranges(each.spec().loadBalancer()),
                        autoAssignByDefault(name),
                        protocol(),
                        BgpAnnouncement.DEFAULT,
                        each.loadBalancer()));
            }
        }
        cluster.pools().forEach((name, pool) -> link(name, pool).ifPresent(pools::add));
        return pools;
    }

    /** The product reserves the names in a management cluster; in a managed one it calls the pool without a name so. */
    static String nameByConvention(NetworkRole role) {
        return switch (role) {
            case MANAGEMENT, PXE_MANAGEMENT -> Pool.DEFAULT;
            case PXE -> Pool.SERVICES_PXE;
            default -> Pool.SERVICES;
        };
    }

    private Optional<Pool> link(String name, PoolSpec pool) {
        Optional<String> network = pool.in().isPresent() ? pool.in().map(Written::value) : networkByConvention();
        pool.communities().forEach(this::checkCommunity);
        Set<String> known = NetworkLinker.names(cluster);
        if (pool.in().isPresent() && !known.contains(network.orElseThrow())) {
            out.add(Names.unknown("network", pool.in().get(), known));
            return Optional.empty();
        }
        boolean isOpen = pool.in().isPresent()
                ? networks.stream().noneMatch(each -> each.network().name().equals(network.orElseThrow()))
                : !bgp && networks.size() < known.size();
        if (isOpen || cluster.holes().touch("pools", name)) {
            return Optional.empty();
        }
        if (network.isEmpty() && !bgp) {
            out.add(Diagnostic.error(
                            "pool-network-missing",
                            pool.origin(),
                            "pool `" + name + "` is in no network, so no host would answer for its addresses")
                    .fix("state the network that it is `in`"));
            return Optional.empty();
        }
        return Optional.of(new Pool(
                name,
                network,
                NetworkLinker.ranges(pool.addresses()),
                pool.autoAssign().orElse(autoAssignByDefault(name)),
                protocol(),
                new BgpAnnouncement(
                        pool.aggregationLength().orElse(BgpAnnouncement.DEFAULT.aggregationLength()),
                        pool.localPref(),
                        pool.communities().stream().map(Written::value).toList()),
                pool.origin()));
    }

    private void checkCommunity(Written<String> community) {
        if (bgp && !community.value().contains(":") && !communities.contains(community.value())) {
            out.add(Names.unknown("community", community, communities));
        }
    }

    /** With BGP the addresses of a pool need not be in any network. */
    private Optional<String> networkByConvention() {
        return bgp
                ? Optional.empty()
                : Stream.of(NetworkRole.MANAGEMENT, NetworkRole.PXE_MANAGEMENT, NetworkRole.EXTERNAL, NetworkRole.LCM)
                        .flatMap(role -> networks.stream()
                                .map(LinkedNetwork::network)
                                .filter(network ->
                                        network.role() == role && network.rack().isEmpty()))
                        .map(Network::name)
                        .findFirst();
    }

    private String protocol() {
        return bgp ? Pool.BGP : Pool.LAYER2;
    }

    /**
     * The product's older text fixes auto-assign to false for every pool of a management cluster but {@code default}; in a
     * managed cluster MetalLB's own default holds.
     */
    private boolean autoAssignByDefault(String pool) {
        return cluster.isManaged() || pool.equals(Pool.DEFAULT);
    }
}
