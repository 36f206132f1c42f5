package dev.netspec.metallb;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldPath;
import dev.netspec.field.FieldReader;
import dev.netspec.metallb.MetalLbObject.Announcement;
import dev.netspec.model.Bgp.BfdProfile;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.BgpPeer;
import dev.netspec.model.Pool;
import dev.netspec.model.Rack;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the lists that MetalLBConfig and MetalLBConfigTemplate have alike; what it cannot read stays unread. */
final class MetalLbReader {

    private static final String SERVICE_ALLOCATION = "serviceAllocation";

    private final FieldReader lists;
    private final Diagnostics.Collector out;

    MetalLbReader(FieldReader lists, Diagnostics.Collector out) {
        this.lists = lists;
        this.out = out;
    }

    List<PoolObject> pools() {
        return Stream.concat(
                        lists.maps("ipAddressPools").stream().map(pool -> pool(pool, spec -> Pool.LAYER2)),
                        lists.maps("addressPools").stream()
                                .map(pool ->
                                        pool(pool, spec -> spec.text("protocol").orElse(Pool.LAYER2))))
                .toList();
    }

    /** @param protocol reads how it is announced, where that is not the advertisements' to say */
    private PoolObject pool(FieldReader pool, Function<FieldReader, String> protocol) {
        FieldReader spec = pool.map("spec");
        return new PoolObject(
                pool.text("name").orElse(""),
                Optional.empty(),
                PoolAddresses.read(spec, out),
                spec.flag("autoAssign").orElse(true),
                protocol.apply(spec),
                raw(spec),
                pool.origin()
                        .withParts(Map.of(
                                "name", pool.origin().at("name"),
                                "autoAssign", spec.origin().at("autoAssign"))));
    }

    private static MapNode raw(FieldReader spec) {
        spec.ignore(Pool.AVOID_BUGGY_IPS, SERVICE_ALLOCATION);
        MapNode.Builder raw = MapNode.builder(spec.origin());
        spec.node()
                .scalar(Pool.AVOID_BUGGY_IPS)
                .filter(ScalarNode::isTrue)
                .ifPresent(on -> raw.put(Pool.AVOID_BUGGY_IPS, on));
        spec.node().get(SERVICE_ALLOCATION).ifPresent(allocation -> raw.put(SERVICE_ALLOCATION, allocation));
        return raw.build();
    }

    /** Names, pools and interfaces of layer-2 advertisements follow from the networks and the host layouts. */
    void readL2Advertisements() {
        lists.maps("l2Advertisements")
                .forEach(advertisement ->
                        advertisement.ignore("name").map("spec").ignore("ipAddressPools", "interfaces"));
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

    /** @param peers the names of all, which an advertisement may list as well as not; one that names another is faulty */
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
        if (!listed.isEmpty() && peers.containsAll(listed) && !listed.containsAll(peers)) {
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
