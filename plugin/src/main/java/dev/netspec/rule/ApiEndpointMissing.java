package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import java.util.Optional;

/** A cluster needs an address for its API. */
final class ApiEndpointMissing extends PlanRule {

    ApiEndpointMissing() {
        super("api-endpoint-missing", Severity.ERROR);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Cluster cluster : plan.clusters()) {
            if (cluster.apiEndpoint().isPresent()) {
                continue;
            }
            Optional<Network> network = cluster.bgp().isPresent() ? Optional.empty() : cluster.lcmNetwork();
            if (network.isPresent()) {
                out.at(
                                network.get().origin(),
                                "network `" + network.get().name() + "` has no address for the cluster's API")
                        .fix("give it an `apiEndpoint`" + plan.offer(network.get(), 1));
            } else if (cluster.bgp().isPresent() || !cluster.lcmNetworks().isEmpty()) {
                out.at(cluster.origin().at("name"), "cluster `" + cluster.name() + "` has no address for its API")
                        .fix("give it an `apiEndpoint`");
            }
        }
    }
}
