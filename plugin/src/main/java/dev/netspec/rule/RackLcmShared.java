package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** BGP is for racks that routers join, so each has an LCM network of its own. */
final class RackLcmShared extends ClusterRule {

    RackLcmShared() {
        super("rack-lcm-shared", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.bgp().isEmpty()) {
            return; // with ARP racks share it by stating the same CIDR
        }
        Map<Cidr, Network> first = new HashMap<>();
        List<Network> ofRacks = cluster.lcmNetworks().stream()
                .filter(network -> network.rack().isPresent())
                .sorted(Comparator.comparing(Network::origin, Origin.ORDER))
                .toList();
        for (Network network : ofRacks) {
            Network earlier = first.putIfAbsent(network.cidr(), network);
            if (earlier != null && !earlier.rack().equals(network.rack()) && !sharesHosts(network, earlier)) {
                out.at(
                                network.origin().at("cidr"),
                                "racks `" + network.rack().get() + "` and `"
                                        + earlier.rack().get() + "` have the same LCM network `" + network.cidr()
                                        + "`, and the cluster announces by BGP, which routers between racks are for")
                        .note(
                                "rack `" + earlier.rack().get() + "` has it",
                                earlier.origin().at("cidr"))
                        .fix("give each rack an LCM network of its own, or state one network for the whole cluster");
            }
        }
    }

    /** That is reported address by address. */
    private static boolean sharesHosts(Network one, Network other) {
        return one.hosts().stream()
                .anyMatch(range ->
                        other.hosts().stream().anyMatch(each -> each.addresses().intersects(range.addresses())));
    }
}
