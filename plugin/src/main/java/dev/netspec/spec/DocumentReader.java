package dev.netspec.spec;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.Holes;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import dev.netspec.spec.ClusterSpec.KubernetesSpec;
import dev.netspec.spec.ClusterSpec.MachineGroupSpec;
import dev.netspec.spec.ClusterSpec.MachineSpec;
import dev.netspec.spec.ClusterSpec.PoolSpec;
import dev.netspec.spec.ClusterSpec.RackSpec;
import dev.netspec.spec.ClusterSpec.SeedNodeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Turns documents that passed the schema, but for their holes, into records. It has no error paths. */
final class DocumentReader {

    /** What a {@code Network} document says of itself and not of the network. */
    private static final List<String> IDENTITY = List.of("apiVersion", "kind", "name", "accept", "approved");

    private DocumentReader() {}

    static RegionSpec region(MapNode document, Holes holes) {
        return new RegionSpec(
                Fields.text(document, "name"),
                Fields.text(document, "release"),
                document.map("retiredRelease")
                        .filter(retired -> retired.scalar("release").isPresent()
                                && retired.scalar("since").isPresent()
                                && retired.scalar("reason").isPresent())
                        .map(DocumentReader::retiredRelease),
                Fields.many(document, "nameservers", Ip::parse),
                Fields.many(document, "outOfBand", Cidr::parse),
                document.text("routingDomain"),
                document.get("agents").map(agents -> Fields.plainTexts(document, "agents")),
                protection(document),
                document.text("bootstrap"),
                DeliverySpec.of(document),
                holes,
                origin(document));
    }

    private static RegionSpec.RetiredReleaseSpec retiredRelease(MapNode map) {
        return new RegionSpec.RetiredReleaseSpec(
                Fields.text(map, "release"),
                Fields.day(map, "since").orElseThrow().value(),
                map.text("reason").orElseThrow(),
                map.origin());
    }

    /** A lone mode is that of all kinds. */
    private static Map<String, Written<String>> protection(MapNode document) {
        Map<String, Written<String>> modes = new LinkedHashMap<>();
        document.scalar("protection").map(Written::text).ifPresent(mode -> modes.put(RegionSpec.OTHER_KINDS, mode));
        MapNode byKind = document.map("protection").orElse(MapNode.EMPTY);
        byKind.entries()
                .keySet()
                .forEach(kind -> byKind.scalar(kind).map(Written::text).ifPresent(mode -> modes.put(kind, mode)));
        return modes;
    }

    static SharedNetworkSpec sharedNetwork(MapNode document, Holes holes) {
        return new SharedNetworkSpec(
                Fields.text(document, "name"), document.without(IDENTITY), holes.isEmpty(), origin(document));
    }

    static ClusterSpec cluster(MapNode document, Holes holes) {
        MapNode kubernetes = document.map("kubernetes").orElse(MapNode.EMPTY);
        return new ClusterSpec(
                document.text("kind").orElseThrow(),
                Fields.text(document, "name"),
                Fields.text(document, "region"),
                document.scalar("project").map(Written::text),
                document.scalar("managementCluster").map(Written::text),
                Fields.each(document, "networks", network -> network),
                Fields.each(document, "racks", DocumentReader::rack),
                document.scalar("announce").map(Written::text),
                document.map("bgp").orElse(MapNode.EMPTY),
                Fields.one(document, "apiEndpoint", Ip::parse),
                Fields.each(document, "pools", DocumentReader::pool),
                new KubernetesSpec(
                        Fields.one(kubernetes, "pods", Cidr::parse),
                        Fields.one(kubernetes, "services", Cidr::parse),
                        kubernetes.origin()),
                Fields.each(document, "machines", DocumentReader::machineGroup),
                document.map("seedNode")
                        .filter(seed -> seed.scalar("address").isPresent())
                        .map(DocumentReader::seedNode),
                document.map("metallb")
                        .flatMap(metallb -> metallb.scalar("style"))
                        .map(Written::text),
                document.map("raw").flatMap(raw -> raw.map("Cluster")).orElse(MapNode.EMPTY),
                holes,
                RetiredSpec.of(document),
                origin(document));
    }

    static NetworkSpec network(MapNode map) {
        return new NetworkSpec(
                map.scalar("role").map(Written::text),
                Fields.one(map, "cidr", Cidr::parse).orElseThrow(),
                Fields.one(map, "gateway", Ip::parse),
                Fields.many(map, "nameservers", Ip::parse),
                Fields.many(map, "hosts", AddressRange::parse),
                Fields.many(map, "dhcp", AddressRange::parse),
                Fields.many(map, "loadBalancer", AddressRange::parse),
                Fields.one(map, "apiEndpoint", Ip::parse),
                Fields.integer(map, "vlan"),
                Fields.integer(map, "mtu"),
                RetiredSpec.of(map),
                map.origin());
    }

    private static RackSpec rack(MapNode map) {
        return new RackSpec(
                Fields.each(map, "networks", network -> network),
                map.scalar("profile").map(Written::text),
                map.map("bgp").orElse(MapNode.EMPTY),
                map.origin());
    }

    private static PoolSpec pool(MapNode map) {
        return new PoolSpec(
                map.scalar("in").map(Written::text),
                Fields.many(map, "addresses", AddressRange::parse),
                Fields.bool(map, "autoAssign"),
                Fields.integer(map, "aggregationLength"),
                map.text("localPref").map(Long::valueOf),
                Fields.texts(map, "communities"),
                RetiredSpec.of(map),
                map.origin());
    }

    private static MachineGroupSpec machineGroup(MapNode map) {
        Map<String, Integer> byRack = new LinkedHashMap<>();
        map.map("count")
                .orElse(MapNode.EMPTY)
                .entries()
                .keySet()
                .forEach(rack -> byRack.put(
                        rack,
                        Fields.integer(map.map("count").orElseThrow(), rack).orElse(0)));
        return new MachineGroupSpec(
                map.scalar("profile").map(Written::text),
                byRack.isEmpty() ? Fields.integer(map, "count") : OptionalInt.empty(),
                byRack,
                Fields.each(map, "list", DocumentReader::machine),
                Fields.bool(map, "default"),
                Fields.bool(map, "controlPlane"),
                map.origin());
    }

    private static MachineSpec machine(MapNode map) {
        return new MachineSpec(map.scalar("rack").map(Written::text), Fields.plainTexts(map, "nics"), map.origin());
    }

    private static SeedNodeSpec seedNode(MapNode map) {
        return new SeedNodeSpec(
                Fields.one(map, "address", Ip::parse).orElseThrow(),
                map.text("bridge"),
                Fields.many(map, "loadBalancer", AddressRange::parse),
                map.origin());
    }

    /** A document is shown at its name. */
    static Origin origin(MapNode document) {
        return document.origin()
                .shownAt(document.scalar("name").orElseThrow().origin().span().orElseThrow());
    }
}
