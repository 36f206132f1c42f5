package dev.netspec.spec;

import dev.netspec.net.Ip;
import dev.netspec.node.Holes;
import dev.netspec.node.MapNode;
import dev.netspec.spec.HostProfileSpec.AttachmentSpec;
import dev.netspec.spec.HostProfileSpec.BondSpec;
import dev.netspec.spec.HostProfileSpec.BridgeSpec;
import dev.netspec.spec.HostProfileSpec.RouteSpec;
import dev.netspec.spec.HostProfileSpec.VlanSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Turns a profile that passed the schema into a record. It has no error paths. */
final class ProfileReader {

    private static final Set<String> NOT_PARAMETERS = Set.of("members", "primary", "mtu");

    private ProfileReader() {}

    static HostProfileSpec read(MapNode document, Holes holes) {
        return new HostProfileSpec(
                Fields.text(document, "name"),
                Fields.texts(document, "extends"),
                Fields.plainTexts(document, "nics"),
                Fields.plainTexts(document, "nicPriority"),
                Fields.each(document, "bonds", ProfileReader::bond),
                Fields.each(document, "vlans", ProfileReader::vlan),
                Fields.each(document, "bridges", ProfileReader::bridge),
                Fields.each(document, "attach", ProfileReader::attachment),
                Fields.each(document, "raw", keys -> keys),
                document,
                holes,
                DocumentReader.origin(document));
    }

    private static BondSpec bond(MapNode map) {
        Map<String, String> parameters = new LinkedHashMap<>();
        map.entries().keySet().stream()
                .filter(key -> !NOT_PARAMETERS.contains(key))
                .forEach(key -> map.text(key).ifPresent(value -> parameters.put(key, value)));
        return new BondSpec(
                Fields.texts(map, "members"),
                map.scalar("primary").map(Written::text),
                parameters,
                Fields.integer(map, "mtu"),
                map.origin());
    }

    private static VlanSpec vlan(MapNode map) {
        return new VlanSpec(
                Fields.integer(map, "id"),
                map.scalar("link").map(Written::text),
                Fields.integer(map, "mtu"),
                map.origin());
    }

    private static BridgeSpec bridge(MapNode map) {
        return new BridgeSpec(Fields.texts(map, "interfaces"), Fields.integer(map, "mtu"), map.origin());
    }

    private static AttachmentSpec attachment(MapNode map) {
        return new AttachmentSpec(
                map.scalar("to").map(Written::text),
                Fields.bool(map, "untagged"),
                map.text("bridge"),
                Fields.bool(map, "defaultRoute"),
                Fields.maps(map, "routes")
                        .filter(route -> route.scalar("to").isPresent())
                        .map(ProfileReader::route)
                        .toList(),
                map.origin());
    }

    private static RouteSpec route(MapNode map) {
        return new RouteSpec(
                Fields.text(map, "to"),
                Fields.one(map, "via", Ip::parse),
                map.text("metric").map(Long::valueOf),
                map.origin());
    }
}
