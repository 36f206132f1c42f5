package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Network;
import dev.netspec.rule.Claim.Kind;
import java.util.stream.Stream;

/** The pool of the bootstrap cluster lies in the PXE network. */
final class BootstrapPoolOutsideNetwork extends OutsideNetworkRule {

    BootstrapPoolOutsideNetwork() {
        super("bootstrap-pool-outside-network", Severity.ERROR);
    }

    @Override
    public Stream<Claim> misplaced(AddressPlan plan) {
        return plan.misplaced(Kind.BOOTSTRAP_POOL);
    }

    @Override
    public String fix(Claim claim, Network network, AddressPlan plan) {
        return "give the bootstrap cluster addresses of that network; they may be those of its pools";
    }
}
