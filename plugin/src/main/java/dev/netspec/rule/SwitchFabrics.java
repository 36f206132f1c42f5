package dev.netspec.rule;

import dev.netspec.model.Network;
import dev.netspec.net.Cidr;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which clusters are attached to the same switches: those that have a network with the same CIDR and the same VLAN id, and
 * whoever is attached to the switches of one of these. What else is in one fabric, nobody states.
 */
final class SwitchFabrics {

    private record Segment(Cidr cidr, int vlan) {}

    private final Map<String, String> representatives = new HashMap<>();

    private final Map<String, Network> shared = new HashMap<>();

    private SwitchFabrics() {}

    /** A network attaches no cluster to anything as long as its CIDR may be wrong. */
    static SwitchFabrics of(AddressPlan plan) {
        SwitchFabrics fabrics = new SwitchFabrics();
        Map<Segment, OwnedNetwork> first = new HashMap<>();
        for (OwnedNetwork owned : plan.networks().all()) {
            Network network = owned.network();
            if (!plan.isDoubtful(owned)
                    && network.vlan().isPresent()
                    && network.rack().isEmpty()) {
                OwnedNetwork other = first.putIfAbsent(
                        new Segment(network.cidr(), network.vlan().getAsInt()), owned);
                if (other != null) {
                    fabrics.join(owned, other);
                }
            }
        }
        return fabrics;
    }

    private void join(OwnedNetwork one, OwnedNetwork other) {
        representatives.put(of(one.cluster().name()), of(other.cluster().name()));
        Stream.of(one, other).forEach(each -> shared.putIfAbsent(each.cluster().name(), each.network()));
    }

    /** The network that attaches a cluster to the switches of others, if one does. */
    Optional<Network> sharedBy(String cluster) {
        return Optional.ofNullable(shared.get(cluster));
    }

    /** The name of a cluster that stands for all those of its fabric. */
    String of(String cluster) {
        String here = cluster;
        while (!here.equals(representatives.getOrDefault(here, here))) {
            here = representatives.get(here);
        }
        representatives.put(cluster, here); // the way is short next time
        return here;
    }
}
