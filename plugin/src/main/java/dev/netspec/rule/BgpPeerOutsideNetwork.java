package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Address;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Rack;
import dev.netspec.net.AddressRange;
import dev.netspec.net.RangeIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
            Set<String> racks = cluster.racks().stream().map(Rack::name).collect(Collectors.toSet());
            Set<Optional<String>> lcmRacks =
                    cluster.lcmNetworks().stream().map(Network::rack).collect(Collectors.toSet());
            List<Session> ofSpeakers = bgp.peers().stream()
                    .filter(peer -> isOutside(peer, racks, networks))
                    .map(peer -> new Session(peer.rack(), peer.address()))
                    .toList();
            Set<Session> reported = Set.copyOf(ofSpeakers);
            List<Session> ofMasters = bgp.apiPeers().stream()
                    .map(peer -> new Session(peer.rack(), peer.neighbor()))
                    .filter(session -> hasLcmNetwork(session.rack(), lcmRacks))
                    // one that the masters share with the speakers is reported once; the masters' daemon knows no
                    // multi-hop
                    .filter(session -> !reported.contains(session))
                    .filter(session -> !isReached(
                            session.neighbour(),
                            session.rack(),
                            networks,
                            network -> network.role().isLcm()))
                    .toList();
            report(
                    ofSpeakers,
                    "lies in no network of the nodes",
                    "correct the address, or say `ebgpMultiHop: true` if routers lie between",
                    out);
            report(
                    ofMasters,
                    "of the masters lies in no LCM network",
                    "give the address that the router has in the masters' LCM network",
                    out);
        });
    }

    /** What is stated once for several racks is reported once. */
    private static void report(List<Session> sessions, String words, String fix, Findings out) {
        Map<String, List<Session>> stated = sessions.stream()
                .collect(Collectors.groupingBy(
                        session ->
                                session.neighbour() + " " + session.neighbour().origin(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        stated.values().forEach(same -> {
            Address neighbour = same.get(0).neighbour();
            out.at(neighbour.origin(), "neighbour `" + neighbour + "` " + words + in(same))
                    .fix(fix);
        });
    }

    private static String in(List<Session> sessions) {
        List<String> racks =
                sessions.stream().flatMap(session -> session.rack().stream()).toList();
        return racks.isEmpty() ? "" : " of rack " + Phrase.or(racks);
    }

    /** @param racks of the cluster; manifests may select nodes of one that nothing else speaks of */
    private static boolean isOutside(BgpPeer peer, Set<String> racks, RangeIndex<Network> networks) {
        return !peer.ebgpMultiHop()
                && peer.rack().filter(rack -> !racks.contains(rack)).isEmpty()
                && !isReached(peer.address(), peer.rack(), networks, network -> !isForPxe(network));
    }

    private static boolean isForPxe(Network network) {
        return network.role() == NetworkRole.PXE;
    }

    /** @param racks that LCM networks are in, an empty one for those that all racks share */
    private static boolean hasLcmNetwork(Optional<String> rack, Set<Optional<String>> racks) {
        return racks.contains(rack) || racks.contains(Optional.<String>empty());
    }

    private static boolean isIn(Optional<String> rack, Network network) {
        return rack.isEmpty() || network.rack().isEmpty() || network.rack().equals(rack);
    }

    private static boolean isReached(
            Address address, Optional<String> rack, RangeIndex<Network> networks, Predicate<Network> suitable) {
        return networks.meeting(AddressRange.single(address.ip())).stream()
                .anyMatch(network -> isIn(rack, network) && suitable.test(network));
    }
}
