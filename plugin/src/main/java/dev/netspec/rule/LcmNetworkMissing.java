package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import java.util.Set;
import java.util.stream.Collectors;

/** Nodes have their primary address in an LCM network. */
final class LcmNetworkMissing extends AttachmentRule {

    LcmNetworkMissing() {
        super("lcm-network-missing", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.isManaged() && cluster.lcmNetworks().isEmpty()) {
            out.at(cluster.origin().at("name"), "cluster `" + cluster.name() + "` has no LCM network")
                    .fix("give it, or each of its racks, a network `lcm`");
        } else if (cluster.isManaged()) {
            Set<String> inUse = cluster.hosts().stream()
                    .flatMap(layout -> layout.rack().stream())
                    .collect(Collectors.toSet());
            Set<String> served = cluster.lcmNetworks().stream()
                    .flatMap(network -> network.rack().stream())
                    .collect(Collectors.toSet());
            boolean isForAll = cluster.lcmNetwork().isPresent();
            cluster.racks().stream()
                    .filter(rack -> inUse.contains(rack.name()) && !isForAll && !served.contains(rack.name()))
                    .forEach(rack -> out.at(
                                    rack.origin(),
                                    "rack `" + rack.name() + "` has no LCM network, and machines stand in it")
                            .fix("give it a network `lcm`"));
        }
    }
}
