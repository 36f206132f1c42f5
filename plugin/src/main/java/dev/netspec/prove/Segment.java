package dev.netspec.prove;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import java.util.Optional;

/**
 * A cluster's share of a network.
 *
 * @param rack that has it, if a rack has
 * @param share what the cluster states
 * @param facts what states CIDR, gateway, VLAN id and MTU: the share, or the network that it is a share of
 */
record Segment(Part cluster, Optional<Part> rack, Part share, Part facts, Cidr cidr) {

    String name() {
        return share.name();
    }

    String role() {
        return share.node().text("role").or(() -> facts.node().text("role")).orElse(name());
    }

    boolean is(String role) {
        return role().equals(role);
    }

    /** Whether other clusters may have shares of it too. */
    boolean isShared() {
        return facts.document() != share.document();
    }

    /** The first range under a key of the share. */
    Optional<AddressRange> range(String key) {
        return share.ranges(key).stream().findFirst();
    }

    /** The first address of the first range under a key of the share. */
    Optional<String> address(String key) {
        return range(key).map(range -> range.first().toString());
    }
}
