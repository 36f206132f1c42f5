package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.net.AddressRange;
import dev.netspec.rule.Claim.Kind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An API endpoint that BGP announces should lie in no network: a route to the network would compete with it. */
final class ApiEndpointInNetwork extends PlanRule {

    ApiEndpointInNetwork() {
        super("api-endpoint-in-network", Severity.WARNING);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        Set<String> taken = clustersWhoseEndpointIsTaken(plan);
        for (Cluster cluster : plan.clusters()) {
            if (cluster.bgp().isPresent() && !taken.contains(cluster.name())) {
                cluster.apiEndpoint().ifPresent(address -> check(address, plan, out));
            }
        }
    }

    private static void check(Address address, AddressPlan plan, Findings out) {
        plan.networks().meeting(AddressRange.single(address.ip())).stream()
                .findFirst()
                .ifPresent(owned -> out.at(
                                address.origin(),
                                "the API endpoint `" + address + "` is announced by BGP and lies in network `"
                                        + owned.network().name() + "` (`"
                                        + owned.network().cidr() + "`)")
                        .note(
                                "network `" + owned.network().name() + "` is `"
                                        + owned.network().cidr() + "`",
                                owned.origin())
                        .fix("give the API endpoint an address outside every network"));
    }

    /** What already has the address says more. */
    private static Set<String> clustersWhoseEndpointIsTaken(AddressPlan plan) {
        return plan.clashes().stream()
                .filter(clash -> clash.involves(Kind.API_ENDPOINT))
                .flatMap(clash -> Stream.of(clash.blamed(), clash.other()))
                .map(claim -> claim.cluster().name())
                .collect(Collectors.toSet());
    }
}
