package dev.netspec.spec;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.spec.ClusterSpec.KubernetesSpec;
import dev.netspec.spec.ClusterSpec.MachineGroupSpec;
import dev.netspec.spec.ClusterSpec.NetworkSpec;
import dev.netspec.spec.ClusterSpec.PoolSpec;
import dev.netspec.spec.ClusterSpec.SeedNodeSpec;
import dev.netspec.spec.HostProfileSpec.AttachmentSpec;
import dev.netspec.spec.HostProfileSpec.BondSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns documents that passed the schema into records. It has no error paths. */
final class DocumentReader {

    private DocumentReader() {}

    static RegionSpec region(MapNode document) {
        return new RegionSpec(
                text(document, "name"),
                text(document, "release"),
                many(document, "nameservers", Ip::parse),
                many(document, "outOfBand", Cidr::parse),
                document.get("agents").map(agents -> texts(document, "agents")),
                document.text("bootstrap"),
                origin(document));
    }

    static ClusterSpec cluster(MapNode document) {
        MapNode kubernetes = document.map("kubernetes").orElse(MapNode.EMPTY);
        return new ClusterSpec(
                document.text("kind").orElseThrow(),
                text(document, "name"),
                text(document, "region"),
                document.scalar("managementCluster").map(Written::text),
                each(document, "networks", DocumentReader::network),
                each(document, "pools", DocumentReader::pool),
                new KubernetesSpec(
                        one(kubernetes, "pods", Cidr::parse),
                        one(kubernetes, "services", Cidr::parse),
                        kubernetes.origin()),
                each(document, "machines", DocumentReader::machineGroup),
                document.map("seedNode").map(DocumentReader::seedNode),
                document.map("metallb")
                        .flatMap(metallb -> metallb.scalar("style"))
                        .map(Written::text),
                document.map("raw").flatMap(raw -> raw.map("Cluster")).orElse(MapNode.EMPTY),
                origin(document));
    }

    static HostProfileSpec hostProfile(MapNode document) {
        return new HostProfileSpec(
                text(document, "name"),
                texts(document, "nics"),
                texts(document, "nicPriority"),
                each(document, "bonds", DocumentReader::bond),
                each(document, "attach", DocumentReader::attachment),
                origin(document));
    }

    private static NetworkSpec network(MapNode map) {
        return new NetworkSpec(
                one(map, "cidr", Cidr::parse).orElseThrow(),
                one(map, "gateway", Ip::parse),
                many(map, "nameservers", Ip::parse),
                many(map, "hosts", AddressRange::parse),
                many(map, "dhcp", AddressRange::parse),
                many(map, "loadBalancer", AddressRange::parse),
                one(map, "apiEndpoint", Ip::parse),
                integer(map, "vlan"),
                integer(map, "mtu"),
                map.origin());
    }

    private static PoolSpec pool(MapNode map) {
        return new PoolSpec(
                text(map, "in"), many(map, "addresses", AddressRange::parse), bool(map, "autoAssign"), map.origin());
    }

    private static MachineGroupSpec machineGroup(MapNode map) {
        return new MachineGroupSpec(
                integer(map, "count").orElseThrow(), text(map, "profile"), bool(map, "default"), map.origin());
    }

    private static SeedNodeSpec seedNode(MapNode map) {
        return new SeedNodeSpec(
                one(map, "address", Ip::parse).orElseThrow(),
                map.text("bridge"),
                many(map, "loadBalancer", AddressRange::parse),
                map.origin());
    }

    private static BondSpec bond(MapNode map) {
        Map<String, String> parameters = new LinkedHashMap<>();
        map.entries().keySet().stream()
                .filter(key -> !key.equals("members") && !key.equals("primary"))
                .forEach(key -> parameters.put(key, map.text(key).orElseThrow()));
        List<Written<String>> members =
                scalars(map, "members").map(Written::text).toList();
        return new BondSpec(members, map.scalar("primary").map(Written::text), parameters, map.origin());
    }

    private static AttachmentSpec attachment(MapNode map) {
        return new AttachmentSpec(
                text(map, "to"), bool(map, "untagged"), map.text("bridge"), bool(map, "defaultRoute"), map.origin());
    }

    /** A document is shown at its name. */
    private static Origin origin(MapNode document) {
        return document.origin()
                .shownAt(document.scalar("name").orElseThrow().origin().span().orElseThrow());
    }

    private static Written<String> text(MapNode map, String key) {
        return Written.text(map.scalar(key).orElseThrow());
    }

    private static List<String> texts(MapNode map, String key) {
        return scalars(map, key).map(ScalarNode::text).toList();
    }

    private static <T> Optional<Written<T>> one(MapNode map, String key, Function<String, Optional<T>> parser) {
        return map.scalar(key).map(scalar -> Written.parsed(scalar, parser));
    }

    private static <T> List<Written<T>> many(MapNode map, String key, Function<String, Optional<T>> parser) {
        return scalars(map, key).map(scalar -> Written.parsed(scalar, parser)).toList();
    }

    private static Stream<ScalarNode> scalars(MapNode map, String key) {
        return map.list(key).stream().map(ScalarNode.class::cast);
    }

    private static OptionalInt integer(MapNode map, String key) {
        return map.text(key).map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Boolean> bool(MapNode map, String key) {
        return map.scalar(key).map(ScalarNode::isTrue);
    }

    private static <T> Map<String, T> each(MapNode map, String key, Function<MapNode, T> reader) {
        Map<String, T> result = new LinkedHashMap<>();
        map.map(key)
                .orElse(MapNode.EMPTY)
                .entries()
                .forEach((name, entry) -> result.put(name, reader.apply((MapNode) entry.value())));
        return result;
    }
}
