package dev.netspec.metallb;

import dev.netspec.model.Address;
import dev.netspec.model.Bgp;
import dev.netspec.model.Bgp.BfdProfile;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import dev.netspec.model.Rack;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lists of MetalLBConfig that announce pools by BGP: peers, advertisements, BFD profiles, communities. */
final class BgpLists {

    private BgpLists() {}

    static void put(MapNode.Builder spec, Bgp bgp, Cluster cluster) {
        putUnlessEmpty(
                spec, "bgpPeers", bgp.peers().stream().map(BgpLists::peer).toList());
        putUnlessEmpty(spec, "bgpAdvertisements", advertisements(bgp, cluster));
        putUnlessEmpty(
                spec,
                "bfdProfiles",
                bgp.bfdProfiles().stream().map(BgpLists::bfdProfile).toList());
        if (!bgp.communities().isEmpty()) {
            spec.put("communities", List.of(communities(bgp, cluster)));
        }
    }

    private static MapNode peer(BgpPeer peer) {
        MapNode.Builder spec = MapNode.builder(peer.origin())
                .put("myASN", peer.localAsn())
                .put("peerASN", peer.peerAsn())
                .put("peerAddress", text(peer.address()));
        peer.sourceAddress().ifPresent(address -> spec.put("sourceAddress", text(address)));
        peer.port().ifPresent(port -> spec.put("peerPort", port));
        peer.holdTime().ifPresent(time -> spec.put("holdTime", time));
        peer.keepaliveTime().ifPresent(time -> spec.put("keepaliveTime", time));
        peer.rack().ifPresent(rack -> spec.put("nodeSelectors", List.of(nodesIn(rack, peer.origin()))));
        peer.passwordSecret()
                .ifPresent(secret -> spec.put(
                        "passwordSecret",
                        MapNode.builder(peer.origin()).put("name", secret).build()));
        peer.bfdProfile().ifPresent(profile -> spec.put("bfdProfile", profile));
        if (peer.ebgpMultiHop()) {
            spec.put("ebgpMultiHop", true);
        }
        return named(peer.name(), spec.build());
    }

    private static MapNode nodesIn(String rack, Origin origin) {
        return MapNode.builder(origin)
                .put(
                        "matchLabels",
                        MapNode.builder(origin).put(Rack.NODE_LABEL, rack).build())
                .build();
    }

    /** One for all pools that are announced alike, with the name of the first of them. */
    private static List<MapNode> advertisements(Bgp bgp, Cluster cluster) {
        Map<BgpAnnouncement, List<Pool>> alike = cluster.pools().stream()
                .collect(Collectors.groupingBy(Pool::announcement, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(pools -> advertisement(pools, bgp, cluster))
                .toList();
    }

    private static MapNode advertisement(List<Pool> pools, Bgp bgp, Cluster cluster) {
        Pool first = pools.get(0);
        BgpAnnouncement announcement = first.announcement();
        Origin origin = first.origin().or(cluster.origin());
        MapNode.Builder spec = MapNode.builder(origin).put("aggregationLength", announcement.aggregationLength());
        announcement.localPref().ifPresent(preference -> spec.put("localPref", preference));
        putUnlessEmpty(spec, "communities", texts(announcement.communities(), origin));
        spec.put(
                "ipAddressPools",
                pools.stream()
                        .map(pool -> ScalarNode.string(pool.name(), pool.origin()))
                        .toList());
        putUnlessEmpty(
                spec, "peers", texts(bgp.peers().stream().map(BgpPeer::name).toList(), origin));
        return named(first.name(), spec.build());
    }

    private static MapNode bfdProfile(BfdProfile profile) {
        MapNode.Builder spec = MapNode.builder(profile.origin());
        profile.settings().forEach((key, value) -> spec.put(key, setting(value, profile.origin())));
        return named(profile.name(), spec.build());
    }

    private static ScalarNode setting(String value, Origin origin) {
        boolean isFlag = value.equals("true") || value.equals("false");
        return new ScalarNode(value, isFlag ? ScalarNode.Type.BOOLEAN : ScalarNode.Type.INTEGER, origin);
    }

    private static MapNode communities(Bgp bgp, Cluster cluster) {
        List<MapNode> items = bgp.communities().entrySet().stream()
                .map(community -> MapNode.builder(bgp.origin())
                        .put("name", community.getKey())
                        .put("value", community.getValue())
                        .build())
                .toList();
        return named(
                cluster.name(),
                MapNode.builder(bgp.origin()).put("communities", items).build());
    }

    private static MapNode named(String name, MapNode spec) {
        return MapNode.builder(spec.origin())
                .put("name", name)
                .put("spec", spec)
                .build();
    }

    private static ScalarNode text(Address address) {
        return ScalarNode.string(address.ip().toString(), address.origin());
    }

    private static List<Node> texts(List<String> texts, Origin origin) {
        return texts.stream().<Node>map(text -> ScalarNode.string(text, origin)).toList();
    }

    private static void putUnlessEmpty(MapNode.Builder spec, String key, List<? extends Node> items) {
        if (!items.isEmpty()) {
            spec.put(key, items);
        }
    }
}
