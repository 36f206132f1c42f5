package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Address;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Rack;
import dev.netspec.net.AddressRange;
import dev.netspec.net.RangeIndex;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A BGP neighbour is reached in a network of the nodes, unless it is more than one hop away. */
final class BgpPeerOutsideNetwork extends ClusterRule {

    private record Session(Optional<String> rack, Address neighbour) {}

    BgpPeerOutsideNetwork() {
        super("bgp-peer-outside-network", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.bgp().ifPresent(bgp -> {
            RangeIndex<Network> networks =
                    RangeIndex.of(cluster.networks(), network -> network.cidr().range());
            Set<String> racks = racks(cluster);
            Set<Optional<String>> lcmRacks =
                    cluster.lcmNetworks().stream().map(Network::rack).collect(Collectors.toSet());
            Set<Session> reported = bgp.peers().stream()
                    .filter(peer -> isOutside(peer, racks, networks))
                    .map(peer -> new Session(peer.rack(), peer.address()))
                    .collect(Collectors.toSet());
            bgp.peers().stream()
                    .filter(peer -> isOutside(peer, racks, networks))
                    .forEach(peer -> out.at(
                                    peer.origin(),
                                    "neighbour `" + peer.address() + "` lies in no network of the nodes"
                                            + in(peer.rack()))
                            .fix("correct the address, or say `ebgpMultiHop: true` if routers lie between"));
            bgp.apiPeers().stream()
                    .filter(peer -> hasLcmNetwork(peer.rack(), lcmRacks))
                    // one that the masters share with the speakers is reported once; the masters' daemon knows no
                    // multi-hop
                    .filter(peer -> !reported.contains(new Session(peer.rack(), peer.neighbor())))
                    .filter(peer -> !isReached(
                            peer.neighbor(),
                            peer.rack(),
                            networks,
                            network -> network.role().isLcm()))
                    .forEach(peer -> out.at(
                                    peer.origin(),
                                    "neighbour `" + peer.neighbor() + "` of the masters lies in no LCM network"
                                            + in(peer.rack()))
                            .fix("give the address that the router has in the masters' LCM network"));
        });
    }

    private static boolean isOutside(BgpPeer peer, Set<String> racks, RangeIndex<Network> networks) {
        return !peer.ebgpMultiHop()
                && peer.rack().filter(rack -> !racks.contains(rack)).isEmpty()
                && !isReached(peer.address(), peer.rack(), networks, network -> !isForPxe(network));
    }

    /** Manifests may select nodes of a rack that nothing else speaks of; such a rack is none of these. */
    private static Set<String> racks(Cluster cluster) {
        return Stream.concat(
                        cluster.racks().stream().map(Rack::name),
                        cluster.networks().stream().flatMap(network -> network.rack().stream()))
                .collect(Collectors.toSet());
    }

    private static boolean isForPxe(Network network) {
        return network.role() == NetworkRole.PXE;
    }

    /** @param racks that LCM networks are in, an empty one for those that all racks share */
    private static boolean hasLcmNetwork(Optional<String> rack, Set<Optional<String>> racks) {
        return rack.isEmpty() ? !racks.isEmpty() : racks.contains(rack) || racks.contains(Optional.<String>empty());
    }

    private static boolean isIn(Optional<String> rack, Network network) {
        return rack.isEmpty() || network.rack().isEmpty() || network.rack().equals(rack);
    }

    private static boolean isReached(
            Address address, Optional<String> rack, RangeIndex<Network> networks, Predicate<Network> suitable) {
        return networks.meeting(AddressRange.single(address.ip())).stream()
                .anyMatch(network -> isIn(rack, network) && suitable.test(network));
    }

    private static String in(Optional<String> rack) {
        return rack.map(name -> " of rack `" + name + "`").orElse("");
    }
}
