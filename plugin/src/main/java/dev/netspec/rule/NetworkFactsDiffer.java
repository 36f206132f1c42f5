package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Network;
import dev.netspec.net.Cidr;
import java.util.HashMap;
import java.util.Map;

/** Shares of one network agree on its gateway, its VLAN id and its MTU. */
final class NetworkFactsDiffer extends PlanRule {

    NetworkFactsDiffer() {
        super("network-facts-differ", Severity.WARNING);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        Map<Cidr, OwnedNetwork> first = new HashMap<>();
        for (OwnedNetwork share : plan.networks().all()) {
            OwnedNetwork earlier = first.putIfAbsent(share.network().cidr(), share);
            // two roles of one cluster are two networks, and overlap
            if (earlier != null
                    && (!share.isOfSameClusterAs(earlier)
                            || share.network().role() == earlier.network().role())) {
                compare(share, earlier, out);
            }
        }
    }

    private static void compare(OwnedNetwork share, OwnedNetwork earlier, Findings out) {
        Network one = share.network();
        Network other = earlier.network();
        if (one.gateway().isPresent()
                && other.gateway().isPresent()
                && !one.gateway().equals(other.gateway())) {
            report("gateway", one.gateway().get(), other.gateway().get(), share, earlier, out);
        }
        if (one.vlan().isPresent() && other.vlan().isPresent() && !one.vlan().equals(other.vlan())) {
            report("vlan", one.vlan().getAsInt(), other.vlan().getAsInt(), share, earlier, out);
        }
        if (one.mtu().isPresent() && other.mtu().isPresent() && !one.mtu().equals(other.mtu())) {
            report("mtu", one.mtu().getAsInt(), other.mtu().getAsInt(), share, earlier, out);
        }
    }

    private static void report(
            String fact, Object value, Object earlierValue, OwnedNetwork share, OwnedNetwork earlier, Findings out) {
        out.at(
                        share.network().origin().at(fact),
                        share.wordsBeside(earlier) + " has `" + fact + ": " + value + "`, but "
                                + earlier.wordsBeside(share) + ", which is the same `"
                                + share.network().cidr() + "`, has `" + earlierValue + "`")
                .note(
                        earlier.wordsBeside(share) + " has `" + earlierValue + "`",
                        earlier.network().origin().at(fact))
                .fix("declare the network once as a `Network`, and let each cluster take its share `from` it");
    }
}
