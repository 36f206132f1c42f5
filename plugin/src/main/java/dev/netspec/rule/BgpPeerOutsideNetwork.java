package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Address;
import dev.netspec.model.Bgp;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import java.util.Optional;
import java.util.function.Predicate;

/** A BGP neighbour is reached in a network of the nodes, unless it is more than one hop away. */
final class BgpPeerOutsideNetwork implements ClusterRule {

    @Override
    public String id() {
        return "bgp-peer-outside-network";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.bgp().ifPresent(bgp -> {
            bgp.peers().stream()
                    .filter(peer -> isOutside(peer, cluster))
                    .forEach(peer -> out.at(
                                    peer.origin(),
                                    "neighbour `" + peer.address() + "` lies in no network of the nodes"
                                            + in(peer.rack()))
                            .fix("correct the address, or say `ebgpMultiHop: true` if routers lie between"));
            bgp.apiPeers().stream()
                    .filter(peer -> hasLcmNetwork(peer.rack(), cluster) && !isReported(peer, bgp, cluster))
                    .filter(peer -> !isReached(
                            peer.neighbor(),
                            peer.rack(),
                            cluster,
                            network -> network.role().isLcm()))
                    .forEach(peer -> out.at(
                                    peer.origin(),
                                    "neighbour `" + peer.neighbor() + "` of the masters lies in no LCM network"
                                            + in(peer.rack()))
                            .fix("give the address that the router has in the masters' LCM network"));
        });
    }

    private static boolean isOutside(BgpPeer peer, Cluster cluster) {
        return !peer.ebgpMultiHop() && !isReached(peer.address(), peer.rack(), cluster, network -> !isForPxe(network));
    }

    /** A neighbour of the speakers that the masters share with them is reported once. The masters' daemon knows no multi-hop. */
    private static boolean isReported(Bgp.ApiPeer peer, Bgp bgp, Cluster cluster) {
        return bgp.peers().stream()
                .anyMatch(each -> each.rack().equals(peer.rack())
                        && each.address().equals(peer.neighbor())
                        && isOutside(each, cluster));
    }

    private static boolean isForPxe(Network network) {
        return network.role() == NetworkRole.PXE;
    }

    private static boolean hasLcmNetwork(Optional<String> rack, Cluster cluster) {
        return cluster.lcmNetworks().stream().anyMatch(network -> isIn(rack, network));
    }

    private static boolean isIn(Optional<String> rack, Network network) {
        return rack.isEmpty() || network.rack().isEmpty() || network.rack().equals(rack);
    }

    private static boolean isReached(
            Address address, Optional<String> rack, Cluster cluster, Predicate<Network> suitable) {
        return cluster.networks().stream()
                .filter(network -> isIn(rack, network))
                .anyMatch(network -> suitable.test(network) && network.cidr().contains(address.ip()));
    }

    private static String in(Optional<String> rack) {
        return rack.map(name -> " of rack `" + name + "`").orElse("");
    }
}
