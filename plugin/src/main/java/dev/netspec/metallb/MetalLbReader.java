package dev.netspec.metallb;

import dev.netspec.field.FieldPath;
import dev.netspec.field.FieldReader;
import dev.netspec.metallb.MetalLbObject.Announcement;
import dev.netspec.model.Bgp.BfdProfile;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Pool;
import dev.netspec.model.Rack;
import dev.netspec.net.AddressRange;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the lists that MetalLBConfig and MetalLBConfigTemplate have alike; what it cannot read stays unread. */
final class MetalLbReader {

    private final FieldReader lists;

    MetalLbReader(FieldReader lists) {
        this.lists = lists;
    }

    List<PoolObject> pools() {
        return lists.maps("ipAddressPools").stream().map(MetalLbReader::pool).toList();
    }

    private static PoolObject pool(FieldReader pool) {
        FieldReader spec = pool.map("spec");
        Optional<ScalarNode> avoidBuggyIps = spec.node().scalar("avoidBuggyIPs");
        if (avoidBuggyIps.filter(ScalarNode::isTrue).isEmpty()) {
            spec.ignore("avoidBuggyIPs");
        }
        return new PoolObject(
                pool.text("name").orElse(""),
                Optional.empty(),
                spec.ranges("addresses", AddressRange::parsePoolAddress),
                spec.flag("autoAssign").orElse(true),
                Pool.LAYER2,
                pool.origin()
                        .withParts(Map.of(
                                "name", pool.origin().at("name"),
                                "autoAssign", spec.origin().at("autoAssign"))));
    }

    /**
     * Names, pools and interfaces of layer-2 advertisements follow from the networks and the host layouts; what is announced
     * by BGP, too, stays unread.
     */
    void readL2Advertisements(List<Announcement> byBgp) {
        for (FieldReader advertisement : lists.maps("l2Advertisements")) {
            FieldReader spec = advertisement.ignore("name").map("spec").ignore("ipAddressPools", "interfaces");
            if (spec.texts("ipAddressPools").stream()
                    .anyMatch(pool -> byBgp.stream().anyMatch(each -> each.isOf(pool)))) {
                spec.unread("ipAddressPools");
            }
        }
    }

    List<BgpPeer> peers() {
        return lists.maps("bgpPeers").stream()
                .flatMap(peer -> peer(peer).stream())
                .toList();
    }

    private static Optional<BgpPeer> peer(FieldReader peer) {
        String name = peer.text("name").orElse("");
        FieldReader spec = peer.map("spec");
        if (spec.integer("myASN").isEmpty()
                || spec.integer("peerASN").isEmpty()
                || spec.address("peerAddress").isEmpty()) {
            peer.unread("spec");
            return Optional.empty();
        }
        return Optional.of(new BgpPeer(
                name,
                rack(spec),
                spec.integer("myASN").orElseThrow(),
                spec.integer("peerASN").orElseThrow(),
                spec.address("peerAddress").orElseThrow(),
                spec.integer("peerPort")
                        .map(port -> OptionalInt.of(port.intValue()))
                        .orElse(OptionalInt.empty()),
                spec.text("holdTime"),
                spec.text("keepaliveTime"),
                spec.map("passwordSecret").text("name"),
                spec.text("bfdProfile"),
                spec.flag("ebgpMultiHop").orElse(false),
                spec.address("sourceAddress"),
                peer.origin()));
    }

    /** The rack whose nodes are selected; any other selection stays unread. */
    private static Optional<String> rack(FieldReader peer) {
        List<Node> selectors = peer.node().list("nodeSelectors");
        Optional<String> rack = selectors.stream()
                .filter(only -> selectors.size() == 1)
                .findFirst()
                .flatMap(FieldPath.of("matchLabels", Rack.NODE_LABEL)::in)
                .filter(ScalarNode.class::isInstance)
                .map(name -> ((ScalarNode) name).text());
        if (rack.isPresent()) {
            peer.maps("nodeSelectors")
                    .forEach(selector -> selector.map("matchLabels").ignore(Rack.NODE_LABEL));
        }
        return rack;
    }

    /** @param peers the names of all, which an advertisement may list as well as not */
    List<Announcement> announcements(Set<String> peers) {
        return lists.maps("bgpAdvertisements").stream()
                .flatMap(advertisement -> announcement(advertisement, peers).stream())
                .toList();
    }

    private static Optional<Announcement> announcement(FieldReader advertisement, Set<String> peers) {
        FieldReader spec = advertisement.ignore("name").map("spec");
        if (spec.node().has("ipAddressPoolSelectors")) {
            advertisement.unread("spec");
            return Optional.empty();
        }
        List<String> listed = spec.texts("peers");
        if (!listed.isEmpty() && !listed.containsAll(peers)) {
            spec.unread("peers");
        }
        return Optional.of(new Announcement(
                spec.texts("ipAddressPools"),
                new BgpAnnouncement(
                        spec.integer("aggregationLength")
                                .map(Long::intValue)
                                .orElse(BgpAnnouncement.DEFAULT.aggregationLength()),
                        spec.integer("localPref"),
                        spec.texts("communities")),
                advertisement.origin()));
    }

    List<BfdProfile> bfdProfiles() {
        return lists.maps("bfdProfiles").stream().map(MetalLbReader::bfdProfile).toList();
    }

    private static BfdProfile bfdProfile(FieldReader profile) {
        FieldReader spec = profile.map("spec");
        Map<String, String> settings = new TreeMap<>();
        spec.rest().stream()
                .filter(key -> spec.node().scalar(key).isPresent())
                .forEach(key -> settings.put(key, spec.text(key).orElseThrow()));
        return new BfdProfile(profile.text("name").orElse(""), settings, profile.origin());
    }

    /** Those of all objects in the list, whose names mean nothing. */
    SortedMap<String, String> communities() {
        SortedMap<String, String> communities = new TreeMap<>();
        for (FieldReader object : lists.maps("communities")) {
            for (FieldReader community : object.ignore("name").map("spec").maps("communities")) {
                community
                        .text("name")
                        .ifPresent(name ->
                                communities.put(name, community.text("value").orElse("")));
            }
        }
        return communities;
    }
}
