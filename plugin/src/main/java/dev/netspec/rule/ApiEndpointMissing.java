package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;

/** A cluster needs an address for its API. */
final class ApiEndpointMissing implements PlanRule {

    @Override
    public String id() {
        return "api-endpoint-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Cluster cluster : plan.clusters()) {
            if (cluster.apiEndpoint().isPresent()) {
                continue;
            }
            cluster.managementNetwork()
                    .ifPresent(network -> out.at(
                                    network.origin(),
                                    "network `" + network.name() + "` has no address for the cluster's API")
                            .fix("give it an `apiEndpoint`" + plan.offer(network, 1)));
        }
    }
}
