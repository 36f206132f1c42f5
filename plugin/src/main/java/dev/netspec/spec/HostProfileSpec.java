package dev.netspec.spec;

import dev.netspec.net.Ip;
import dev.netspec.node.Holes;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A {@code HostProfile} document, or several laid over one another.
 *
 * @param bases the profiles that it extends, the lowest first
 * @param nics names of the NICs, if it lists names
 * @param nicPriority prefixes, if it lists those
 * @param attach by the network's name, in the order written
 * @param raw keys of netplan, by interface
 * @param document what it was read from, for other profiles to be laid over
 * @param holes in the document
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
        Holes holes,
        Origin origin) {

    /** Where a hole hides no name of a device. */
    private static final Set<String> NAMELESS = Set.of("accept", "attach", "nicPriority", "raw");

    /**
     * @param document of a profile, whole or laid over others
     * @param holes of all of these
     */
    public static HostProfileSpec read(MapNode document, Holes holes) {
        return ProfileReader.read(document, holes);
    }

    /** Whether every device that it defines is known by name. */
    public boolean knowsDevices() {
        return !holes.touch("nics")
                && !holes.touch("extends")
                && holes.paths().stream().allMatch(hole -> hole.size() > 1 || NAMELESS.contains(hole.get(0)));
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
