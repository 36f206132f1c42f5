package dev.netspec.spec;

import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A {@code HostProfile} document, or several laid over one another.
 *
 * @param bases the profiles that it extends, the lowest first
 * @param nics names of the NICs, if it lists names
 * @param nicPriority prefixes, if it lists those
 * @param attach by the network's name, in the order written
 * @param raw keys of netplan, by interface
 * @param document what it was read from, for other profiles to be laid over
 */
public record HostProfileSpec(
        Written<String> name,
        List<Written<String>> bases,
        List<String> nics,
        List<String> nicPriority,
        Map<String, BondSpec> bonds,
        Map<String, VlanSpec> vlans,
        Map<String, BridgeSpec> bridges,
        Map<String, AttachmentSpec> attach,
        Map<String, MapNode> raw,
        MapNode document,
        Origin origin) {

    /** @param document of a profile, whole or laid over others */
    public static HostProfileSpec read(MapNode document) {
        return ProfileReader.read(document);
    }

    /**
     * A bond.
     *
     * @param members NICs by index or name
     * @param primary a NIC by index or name
     * @param parameters netplan's bond parameters but for {@code primary}, in the order written
     */
    public record BondSpec(
            List<Written<String>> members,
            Optional<Written<String>> primary,
            Map<String, String> parameters,
            OptionalInt mtu,
            Origin origin) {}

    /** A VLAN interface without a network. */
    public record VlanSpec(OptionalInt id, Optional<Written<String>> link, OptionalInt mtu, Origin origin) {}

    /** A bridge without an address. */
    public record BridgeSpec(List<Written<String>> interfaces, OptionalInt mtu, Origin origin) {}

    /**
     * Where a network sits.
     *
     * @param to a NIC by index or name, or another device by name; empty in a part of a profile only
     */
    public record AttachmentSpec(
            Optional<Written<String>> to,
            Optional<Boolean> untagged,
            Optional<String> bridge,
            Optional<Boolean> defaultRoute,
            List<RouteSpec> routes,
            Origin origin) {}

    /**
     * A route.
     *
     * @param to a CIDR or the name of a network
     * @param metric 0 to 4294967295
     */
    public record RouteSpec(Written<String> to, Optional<Written<Ip>> via, Optional<Long> metric, Origin origin) {}
}
