package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Network;
import dev.netspec.rule.Claim.Kind;
import java.util.stream.Stream;

/** The API endpoint lives in the management network, where VRRP moves it among the hosts. */
final class ApiEndpointOutsideNetwork extends OutsideNetworkRule {

    ApiEndpointOutsideNetwork() {
        super("api-endpoint-outside-network", Severity.ERROR);
    }

    @Override
    public Stream<Claim> misplaced(AddressPlan plan) {
        return plan.misplaced(Kind.API_ENDPOINT);
    }

    @Override
    public String fix(Claim claim, Network network, AddressPlan plan) {
        return "give the API endpoint an address of that network" + plan.offer(network, 1);
    }
}
