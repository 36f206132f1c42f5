package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Network;
import dev.netspec.rule.Claim.Kind;
import java.util.stream.Stream;

/** A gateway must be reachable from its network. */
final class GatewayOutsideNetwork extends OutsideNetworkRule {

    GatewayOutsideNetwork() {
        super("gateway-outside-network", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public Stream<Claim> misplaced(AddressPlan plan) {
        return plan.misplaced(Kind.GATEWAY);
    }

    @Override
    public String fix(Claim claim, Network network, AddressPlan plan) {
        return "give the address that the router has in `" + network.cidr() + "`";
    }
}
