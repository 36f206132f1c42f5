package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Network;
import dev.netspec.rule.Claim.Kind;
import java.util.stream.Stream;

/** The seed node sits in the PXE network. */
final class SeedNodeOutsideNetwork extends OutsideNetworkRule {

    SeedNodeOutsideNetwork() {
        super("seed-node-outside-network", Severity.ERROR);
    }

    @Override
    public Stream<Claim> misplaced(AddressPlan plan) {
        return plan.misplaced(Kind.SEED_NODE);
    }

    @Override
    public String fix(Claim claim, Network network, AddressPlan plan) {
        return "give the seed node an address of that network" + plan.offer(network, 1);
    }
}
