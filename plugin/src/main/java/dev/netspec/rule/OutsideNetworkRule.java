package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Network;
import java.util.stream.Stream;

/** A rule that addresses must lie in the network they are meant for. */
abstract class OutsideNetworkRule extends PlanRule {

    OutsideNetworkRule(String id, Severity severity) {
        super(id, severity);
    }

    /** The claims that this defect is about, among those that do not lie in their network. */
    public abstract Stream<Claim> misplaced(AddressPlan plan);

    /** How to repair it, in the imperative. */
    public abstract String fix(Claim claim, Network network, AddressPlan plan);

    @Override
    public void check(AddressPlan plan, Findings out) {
        misplaced(plan).forEach(claim -> {
            Network network = claim.network().orElseThrow();
            String claimed = "`" + claim.addresses() + "`";
            String what = claim.kind().isAddress()
                    ? claimed + ", " + claim.words() + ", lies outside network `"
                    : claimed + " of " + claim.words() + " reaches out of network `";
            out.at(claim.origin(), what + network.name() + "` (`" + network.cidr() + "`)")
                    .note(
                            "network `" + network.name() + "` is `" + network.cidr() + "`",
                            network.origin().at("cidr"))
                    .fix(fix(claim, network, plan));
        });
    }
}
