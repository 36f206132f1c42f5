package dev.netspec.evidence;

import dev.netspec.evidence.ExpectedMetalLb.Announcement;
import dev.netspec.manifest.Manifest;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A BGP session of a cluster's nodes with a router, as its two sides see it.
 *
 * @param name of MetalLB's object; empty for the masters' daemon, whose sessions have none
 * @param nodes which nodes have it
 * @param addresses where these nodes call from; empty if it cannot be told
 * @param settings what else is agreed on
 */
record BgpSession(
        String name,
        String nodes,
        String addresses,
        String asn,
        String router,
        String routerAsn,
        String routerPort,
        String settings) {

    /** BGP's port, which MetalLB and bird call where no other is stated. */
    private static final String USUAL_PORT = "179";

    /** The sessions of MetalLB's speakers. */
    static List<BgpSession> ofSpeakers(AppliedObjects objects, ExpectedMetalLb expected) {
        return expected.announcements(AnnouncementKind.BGP_PEER).stream()
                .map(peer -> ofSpeakers(objects, peer))
                .toList();
    }

    private static BgpSession ofSpeakers(AppliedObjects objects, Announcement peer) {
        MapNode spec = peer.spec();
        String router = spec.text("peerAddress").orElse("");
        return new BgpSession(
                peer.name(),
                nodes(spec),
                spec.text("sourceAddress").orElseGet(() -> addressesBeside(router, objects)),
                spec.text("myASN").orElse(""),
                router,
                spec.text("peerASN").orElse(""),
                spec.text("peerPort").orElse(USUAL_PORT),
                settings(spec));
    }

    private static String nodes(MapNode spec) {
        String labels = AppliedObjects.maps(spec.list("nodeSelectors"))
                .map(selector -> AppliedObjects.mapAt(selector, "matchLabels"))
                .map(wanted -> wanted.entries().keySet().stream()
                        .map(key -> key + ": " + wanted.text(key).orElse(""))
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or "));
        return labels.isEmpty() ? "all" : labels;
    }

    /** The addresses of hosts in the network that the router is in. */
    private static String addressesBeside(String router, AppliedObjects objects) {
        Optional<Ip> ip = Ip.parse(router);
        return objects.hostSubnets()
                .filter(subnet -> subnet.spec().text("cidr").flatMap(Cidr::parse).stream()
                        .anyMatch(cidr -> ip.filter(cidr::contains).isPresent()))
                .flatMap(subnet -> AppliedObjects.texts(subnet.spec().list("includeRanges")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String settings(MapNode spec) {
        return Stream.of(
                        AppliedObjects.mapAt(spec, "passwordSecret")
                                .text("name")
                                .map("password of Secret "::concat),
                        spec.text("holdTime").map("hold time "::concat),
                        spec.text("keepaliveTime").map("keepalive "::concat),
                        spec.text("bfdProfile").map("BFD profile "::concat),
                        spec.text("ebgpMultiHop").filter("true"::equals).map(hop -> "multi-hop"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** The sessions of the masters' BGP daemon, by rack and by the LCM Subnet that they go through. */
    static List<BgpSession> ofMasters(AppliedObjects objects) {
        MapNode defaults = objects.labelled("MultiRackCluster")
                .map(each -> AppliedObjects.mapAt(each.spec(), "defaultPeer"))
                .findFirst()
                .orElse(MapNode.EMPTY);
        return objects.labelled("Rack")
                .flatMap(rack -> AppliedObjects.mapAt(rack.spec(), "peeringMap").entries().values().stream()
                        .filter(entry -> entry.value() instanceof MapNode)
                        .flatMap(entry -> AppliedObjects.maps(((MapNode) entry.value()).list("peers"))
                                .map(peer ->
                                        ofMasters(objects, rack, entry.key().text(), peer.over(defaults)))))
                .toList();
    }

    private static BgpSession ofMasters(AppliedObjects objects, Manifest rack, String subnet, MapNode peer) {
        return new BgpSession(
                "",
                "masters in " + rack.name(),
                objects.hostSubnets()
                        .filter(each -> each.name().equals(subnet))
                        .flatMap(each -> AppliedObjects.texts(each.spec().list("includeRanges")))
                        .collect(Collectors.joining(", ")),
                peer.text("localASN").orElse(""),
                peer.text("neighborIP").orElse(""),
                peer.text("neighborASN").orElse(""),
                USUAL_PORT,
                "");
    }
}
