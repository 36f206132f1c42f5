package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;

/** A rule that two sorts of claim must not meet. */
abstract class ClashRule extends PlanRule {

    ClashRule(String id, Severity severity) {
        super(id, severity);
    }

    /** Whether this defect is what it is when these two claim the same addresses; asked both ways round. */
    public abstract boolean forbids(Claim one, Claim other);

    @Override
    public final void check(AddressPlan plan, Findings out) {
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
