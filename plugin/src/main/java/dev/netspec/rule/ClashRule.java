package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;

/** A rule that two sorts of claim must not meet. */
interface ClashRule extends PlanRule {

    /** Whether this defect is what it is when these two claim the same addresses; asked both ways round. */
    boolean forbids(Claim one, Claim other);

    @Override
    default void check(AddressPlan plan, Findings out) {
        for (Clash clash : plan.clashes()) {
            if (forbids(clash.blamed(), clash.other()) || forbids(clash.other(), clash.blamed())) {
                out.at(clash.blamed().origin(), clash.message())
                        .note(clash.note(), clash.other().origin())
                        .repair(clash.repair())
                        .fix(clash.fix(plan));
            }
        }
    }
}
