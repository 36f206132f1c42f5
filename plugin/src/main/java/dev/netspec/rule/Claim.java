package dev.netspec.rule;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.net.AddressRange;
import dev.netspec.source.Origin;
import java.util.Optional;

/**
 * Addresses that something of a cluster lays claim to.
 *
 * @param words what claims them, as a message says it: {@code pool `default`}, {@code the gateway of `pxe`}
 * @param network where the addresses are to be; empty where they may be anywhere
 */
record Claim(
        Kind kind, String words, Cluster cluster, Optional<Network> network, AddressRange addresses, Origin origin) {

    enum Kind {
        HOSTS,
        DHCP,
        POOL,
        BOOTSTRAP_POOL,
        GATEWAY,
        BGP_PEER,
        NAME_SERVER,
        API_ENDPOINT,
        SEED_NODE,
        /** The network and the broadcast address, which the network itself claims. */
        BORDER;

        /** Whether it claims one address, stated as such, and not a range. */
        boolean isAddress() {
            return compareTo(GATEWAY) >= 0;
        }
    }

    boolean is(Kind... kinds) {
        for (Kind each : kinds) {
            if (kind == each) {
                return true;
            }
        }
        return false;
    }

    /** Whether it reaches out of its network. */
    boolean isMisplaced() {
        return network.isPresent() && !network.get().cidr().contains(addresses);
    }

    /**
     * Whether two claims to one address are a conflict: clusters share a network by stating the same CIDR, and so do the
     * racks of a cluster. What is in no network must be unique wherever it is routed to.
     */
    boolean sharesSegmentWith(Claim other) {
        if (network.isEmpty() || other.network.isEmpty()) {
            return true;
        }
        return isOfSameClusterAs(other)
                ? network.get().role() == other.network.get().role()
                : network.get().cidr().equals(other.network.get().cidr());
    }

    boolean isOfSameClusterAs(Claim other) {
        return cluster.name().equals(other.cluster.name());
    }

    /** Whether both are ranges of one list. */
    boolean isOfSameListAs(Claim other) {
        return kind == other.kind && isOfSameClusterAs(other) && network.equals(other.network);
    }

    /** Its words, with the cluster where the other's is not the same. */
    String wordsBeside(Claim other) {
        return isOfSameClusterAs(other) ? words : words + " of cluster `" + cluster.name() + "`";
    }
}
