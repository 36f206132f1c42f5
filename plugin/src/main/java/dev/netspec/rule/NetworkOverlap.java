package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.rule.NetworkPlan.Meeting;

/** Two networks do not share addresses, unless they are one network that clusters or racks share. */
final class NetworkOverlap extends PlanRule {

    NetworkOverlap() {
        super("network-overlap", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Meeting meeting : plan.networks().meetings()) {
            OwnedNetwork earlier = meeting.earlier();
            OwnedNetwork later = meeting.later();
            String cidr = "`" + earlier.network().cidr() + "`";
            out.at(
                            later.origin(),
                            later.wordsBeside(earlier) + " overlaps " + earlier.wordsBeside(later) + ", which is "
                                    + cidr)
                    .note(earlier.wordsBeside(later) + " is " + cidr, earlier.origin())
                    .fix("give one of them a CIDR outside the other"
                            + plan.offerNetwork(later.network().cidr()));
        }
    }
}
