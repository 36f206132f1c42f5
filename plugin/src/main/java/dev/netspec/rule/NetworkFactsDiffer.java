package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Shares of one network agree on its VLAN id and its gateway. */
final class NetworkFactsDiffer implements PlanRule {

    @Override
    public String id() {
        return "network-facts-differ";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private record Share(Cluster cluster, Network network) {

        /** Two roles of one cluster are two networks, and overlap. */
        boolean isOfNetworkOf(Share other) {
            return cluster != other.cluster || network.role() == other.network.role();
        }

        String wordsBeside(Share other) {
            return "network `" + network.name() + "`"
                    + (cluster == other.cluster ? "" : " of cluster `" + cluster.name() + "`");
        }
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        Map<Cidr, Share> first = new HashMap<>();
        plan.clusters().stream()
                .flatMap(cluster -> cluster.networks().stream().map(network -> new Share(cluster, network)))
                .sorted(Comparator.comparing(share -> share.network().origin().at("cidr"), Origin.ORDER))
                .forEach(share -> {
                    Share earlier = first.putIfAbsent(share.network().cidr(), share);
                    if (earlier != null && share.isOfNetworkOf(earlier)) {
                        compare(share, earlier, out);
                    }
                });
    }

    private static void compare(Share share, Share earlier, Findings out) {
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
    }

    private static void report(
            String fact, Object value, Object earlierValue, Share share, Share earlier, Findings out) {
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
