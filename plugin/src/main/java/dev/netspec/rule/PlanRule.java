package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.model.NetworkModel;

/** A rule about who claims which addresses. */
interface PlanRule extends Rule {

    void check(AddressPlan plan, Findings out);

    @Override
    default void check(NetworkModel model, Findings out) {
        AddressPlan.of(model).forEach(plan -> check(plan, out));
    }
}
