package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Bgp;
import dev.netspec.model.Bgp.ApiPeer;
import dev.netspec.model.Bgp.BfdProfile;
import dev.netspec.model.BgpPeer;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.spec.BgpSpec;
import dev.netspec.spec.BgpSpec.PeerSpec;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.Written;
import dev.netspec.term.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links the BGP sessions of a cluster: its own, or those of each of its racks where these are laid over its own. */
final class BgpLinker {

    private final ClusterSpec cluster;
    private final Diagnostics.Collector out;
    private final List<BgpPeer> peers = new ArrayList<>();
    private final List<ApiPeer> apiPeers = new ArrayList<>();
    private final Set<String> bfdProfiles = new TreeSet<>();
    /** The neighbours whose sessions lack an AS number, by the number's key. */
    private final SortedMap<String, List<Written<Ip>>> withoutAsn = new TreeMap<>();

    BgpLinker(ClusterSpec cluster, Diagnostics.Collector out) {
        this.cluster = cluster;
        this.out = out;
    }

    /** Empty if the cluster announces by ARP. */
    Optional<Bgp> link() {
        if (cluster.announce().filter(how -> how.value().equals("bgp")).isEmpty()) {
            reportUnannounced();
            return Optional.empty();
        }
        BgpSpec whole = BgpSpec.read(cluster.bgp());
        bfdProfiles.addAll(whole.bfdProfiles().keySet());
        if (cluster.racks().isEmpty()) {
            add(whole, Optional.empty());
        }
        cluster.racks().forEach((name, rack) -> add(BgpSpec.read(rack.bgp().over(cluster.bgp())), Optional.of(name)));
        withoutAsn.forEach((key, neighbours) -> out.add(missing(key, neighbours)));
        SortedMap<String, String> communities = new TreeMap<>();
        whole.communities().forEach((name, community) -> communities.put(name, community.value()));
        return Optional.of(new Bgp(
                peers,
                apiPeers,
                whole.bfdProfiles().entrySet().stream()
                        .map(entry -> bfdProfile(entry.getKey(), entry.getValue()))
                        .toList(),
                communities,
                whole.origin().or(cluster.announce().get().origin())));
    }

    /** What only BGP gives a meaning says nothing in a cluster that announces by ARP. */
    private void reportUnannounced() {
        List<Origin> stated = new ArrayList<>();
        if (!cluster.bgp().entries().isEmpty()) {
            stated.add(cluster.origin().at("bgp"));
        }
        cluster.racks().values().stream()
                .filter(rack -> !rack.bgp().entries().isEmpty())
                .forEach(rack -> stated.add(rack.origin().at("bgp")));
        cluster.pools()
                .values()
                .forEach(pool -> Stream.of("aggregationLength", "localPref", "communities")
                        .filter(pool.origin()::has)
                        .forEach(key -> stated.add(pool.origin().at(key))));
        stated.stream()
                .min(Origin.ORDER)
                .ifPresent(first -> out.add(Diagnostic.error(
                                "bgp-not-announced",
                                first,
                                "this is about BGP, and cluster `"
                                        + cluster.name().value() + "` announces by ARP")
                        .fix("say `announce: bgp`, or remove it")));
    }

    /** Neighbours in the order of their addresses: the order in which they are written means nothing. */
    private void add(BgpSpec bgp, Optional<String> rack) {
        Optional<Long> peerAsn = bgp.peerAsn().map(Written::value);
        List<PeerSpec> neighbours = bgp.peers().stream()
                .sorted(Comparator.comparing(peer -> peer.address().value()))
                .toList();
        for (PeerSpec peer : neighbours) {
            Optional<Long> asn = peer.asn().map(Written::value).or(() -> peerAsn);
            checkBfdProfile(peer);
            ifComplete(bgp, asn, peer.address(), local -> {
                peers.add(peer(peer, rack, local, asn.orElseThrow()));
                if (bgp.apiPeers().isEmpty()) {
                    apiPeers.add(apiPeer(peer.address(), rack, local, asn.orElseThrow()));
                }
            });
        }
        bgp.apiPeers().stream()
                .sorted(Comparator.comparing(Written::value))
                .forEach(address -> ifComplete(
                        bgp,
                        peerAsn,
                        address,
                        local -> apiPeers.add(apiPeer(address, rack, local, peerAsn.orElseThrow()))));
    }

    private void checkBfdProfile(PeerSpec peer) {
        peer.bfdProfile()
                .filter(profile -> !bfdProfiles.contains(profile.value()))
                .ifPresent(profile -> out.add(Names.unknown("BFD profile", profile, bfdProfiles)));
    }

    /** Notes which of the two AS numbers of a session is missing, if one is. */
    private void ifComplete(BgpSpec bgp, Optional<Long> peerAsn, Written<Ip> neighbour, LongConsumer localAsn) {
        if (bgp.localAsn().isPresent() && peerAsn.isPresent()) {
            localAsn.accept(bgp.localAsn().get().value());
            return;
        }
        withoutAsn
                .computeIfAbsent(bgp.localAsn().isEmpty() ? "localASN" : "peerASN", key -> new ArrayList<>())
                .add(neighbour);
    }

    private static ApiPeer apiPeer(Written<Ip> address, Optional<String> rack, long localAsn, long peerAsn) {
        return new ApiPeer(rack, NetworkLinker.address(address), localAsn, peerAsn, address.origin());
    }

    /** One statement is missing, however many sessions miss it. */
    private static Diagnostic missing(String key, List<Written<Ip>> neighbours) {
        Written<Ip> first = neighbours.stream()
                .min(Comparator.comparing(Written::origin, Origin.ORDER))
                .orElseThrow();
        int others = (int) neighbours.stream().map(Written::value).distinct().count() - 1;
        return Diagnostic.error(
                        "bgp-asn-missing",
                        first.origin(),
                        "the session with `" + first.text() + "` has no `" + key + "`"
                                + (others == 0 ? "" : ", nor have " + others + " others"))
                .fix("state `" + key + "` under `bgp`");
    }

    /** Named by its address, so that the order of the neighbours does not matter. */
    private static BgpPeer peer(PeerSpec peer, Optional<String> rack, long localAsn, long peerAsn) {
        return new BgpPeer(
                rack.map(name -> name + "-").orElse("peer-")
                        + peer.address().value().toString().replace('.', '-'),
                rack,
                localAsn,
                peerAsn,
                NetworkLinker.address(peer.address()),
                peer.port(),
                peer.holdTime().map(Written::value),
                peer.keepaliveTime().map(Written::value),
                peer.passwordSecret(),
                peer.bfdProfile().map(Written::value),
                peer.ebgpMultiHop(),
                peer.sourceAddress().map(NetworkLinker::address),
                origin(peer));
    }

    /** The timers may be stated in the peer, its rack or the cluster. */
    private static Origin origin(PeerSpec peer) {
        Map<String, Origin> timers = new HashMap<>();
        peer.holdTime().ifPresent(holdTime -> timers.put("holdTime", holdTime.origin()));
        peer.keepaliveTime().ifPresent(keepalive -> timers.put("keepaliveTime", keepalive.origin()));
        return peer.origin()
                .withParts(part -> Optional.ofNullable(timers.get(part))
                        .or(() -> Optional.of(part).filter(peer.origin()::has).map(peer.origin()::at)));
    }

    private static BfdProfile bfdProfile(String name, MapNode settings) {
        return new BfdProfile(
                name,
                settings.entries().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> ((ScalarNode) entry.getValue().value()).text())),
                settings.origin());
    }
}
