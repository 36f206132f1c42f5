package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.NetworkModel;

/** A rule about who claims which addresses. */
abstract class PlanRule extends BuiltInRule {

    PlanRule(String id, Severity severity) {
        super(id, severity);
    }

    public abstract void check(AddressPlan plan, Findings out);

    @Override
    public final void check(NetworkModel model, Findings out) {
        AddressPlan.of(model).forEach(plan -> check(plan, out));
    }
}
