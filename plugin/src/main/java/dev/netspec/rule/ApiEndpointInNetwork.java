package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.rule.Claim.Kind;
import dev.netspec.source.Origin;
import java.util.List;

/** An API endpoint that BGP announces should lie in no network: a route to the network would compete with it. */
final class ApiEndpointInNetwork implements PlanRule {

    @Override
    public String id() {
        return "api-endpoint-in-network";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        List<Clash> clashes = plan.clashes();
        for (Cluster cluster : plan.clusters()) {
            if (cluster.bgp().isPresent() && !isTaken(cluster, clashes)) {
                cluster.apiEndpoint().ifPresent(address -> check(address, plan, out));
            }
        }
    }

    private static void check(Address address, AddressPlan plan, Findings out) {
        plan.clusters().stream()
                .flatMap(cluster -> cluster.networks().stream())
                .filter(network -> network.cidr().contains(address.ip()))
                .findFirst()
                .ifPresent(network -> out.at(
                                address.origin(),
                                "the API endpoint `" + address + "` is announced by BGP and lies in network `"
                                        + network.name() + "` (`" + network.cidr() + "`)")
                        .note("network `" + network.name() + "` is `" + network.cidr() + "`", cidr(network))
                        .fix("give the API endpoint an address outside every network"));
    }

    /** What already has the address says more. */
    private static boolean isTaken(Cluster cluster, List<Clash> clashes) {
        return clashes.stream()
                .anyMatch(clash -> clash.involves(Kind.API_ENDPOINT)
                        && (clash.blamed().cluster() == cluster || clash.other().cluster() == cluster));
    }

    private static Origin cidr(Network network) {
        return network.origin().at("cidr");
    }
}
