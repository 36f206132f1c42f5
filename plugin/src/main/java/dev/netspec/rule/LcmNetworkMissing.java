package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Rack;

/** Nodes have their primary address in an LCM network. */
final class LcmNetworkMissing implements ClusterRule {

    @Override
    public String id() {
        return "lcm-network-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.isManaged() && cluster.lcmNetworks().isEmpty()) {
            out.at(cluster.origin().at("name"), "cluster `" + cluster.name() + "` has no LCM network")
                    .fix("give it, or each of its racks, a network `lcm`");
        } else if (cluster.isManaged()) {
            cluster.racks().stream()
                    .filter(rack -> isInUse(rack, cluster) && isWithout(rack, cluster))
                    .forEach(rack -> out.at(
                                    rack.origin(),
                                    "rack `" + rack.name() + "` has no LCM network, and machines stand in it")
                            .fix("give it a network `lcm`"));
        }
    }

    private static boolean isInUse(Rack rack, Cluster cluster) {
        return cluster.hosts().stream()
                .anyMatch(layout -> layout.rack().filter(rack.name()::equals).isPresent());
    }

    /** Whether neither the rack has one nor all racks together. */
    private static boolean isWithout(Rack rack, Cluster cluster) {
        return cluster.lcmNetworks().stream()
                .noneMatch(network -> network.rack().map(rack.name()::equals).orElse(true));
    }
}
