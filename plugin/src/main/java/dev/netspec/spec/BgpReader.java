package dev.netspec.spec;

import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.spec.BgpSpec.PeerSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Turns a {@code bgp} block that passed the schema into a record. It has no error paths. */
final class BgpReader {

    /** What a neighbour can state for itself and the block for all of them. */
    private static final Set<String> SESSION = Set.of(
            "port", "holdTime", "keepaliveTime", "passwordSecret", "bfdProfile", "ebgpMultiHop", "sourceAddress");

    private BgpReader() {}

    static BgpSpec read(MapNode bgp) {
        Map<String, MapNode> profiles = new LinkedHashMap<>();
        entries(bgp, "bfdProfiles").forEach((name, profile) -> profiles.put(name, (MapNode) profile));
        Map<String, Written<String>> communities = new LinkedHashMap<>();
        entries(bgp, "communities")
                .forEach((name, community) -> communities.put(name, Written.text((ScalarNode) community)));
        MapNode session = bgp.without(bgp.entries().keySet().stream()
                .filter(key -> !SESSION.contains(key))
                .toList());
        return new BgpSpec(
                Fields.number(bgp, "localASN"),
                Fields.number(bgp, "peerASN"),
                bgp.list("peers").stream().map(peer -> peer(peer, session)).toList(),
                Fields.many(bgp, "apiPeers", Ip::parse),
                profiles,
                communities,
                bgp.origin());
    }

    private static Map<String, Node> entries(MapNode map, String key) {
        Map<String, Node> entries = new LinkedHashMap<>();
        map.map(key).orElse(MapNode.EMPTY).entries().forEach((name, entry) -> entries.put(name, entry.value()));
        return entries;
    }

    private static PeerSpec peer(Node written, MapNode session) {
        MapNode own = written instanceof MapNode map
                ? map
                : MapNode.builder(written.origin()).put("address", written).build();
        MapNode peer = own.over(session);
        return new PeerSpec(
                Fields.one(peer, "address", Ip::parse).orElseThrow(),
                Fields.number(peer, "asn"),
                Fields.integer(peer, "port"),
                peer.scalar("holdTime").map(Written::text),
                peer.scalar("keepaliveTime").map(Written::text),
                peer.text("passwordSecret"),
                peer.scalar("bfdProfile").map(Written::text),
                Fields.bool(peer, "ebgpMultiHop").orElse(false),
                Fields.one(peer, "sourceAddress", Ip::parse),
                written.origin());
    }
}
