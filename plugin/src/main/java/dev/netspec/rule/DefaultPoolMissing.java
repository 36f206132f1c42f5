package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Pool;

/** Services without an annotation draw from pool `default`. */
final class DefaultPoolMissing extends PlanRule {

    /** The least that the services of a management cluster need. */
    static final int SIZE = 19;

    DefaultPoolMissing() {
        super("default-pool-missing", Severity.ERROR);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Cluster cluster : plan.clusters()) {
            if (cluster.isManaged()
                    || cluster.metalLbForm() == MetalLbForm.MISSING
                    || cluster.pool(Pool.DEFAULT).isPresent()) {
                continue;
            }
            cluster.lcmNetwork()
                    .ifPresent(network -> out.at(
                                    network.origin(), "network `" + network.name() + "` has no pool `default`")
                            .fix("give it a `loadBalancer` of at least " + SIZE + " addresses"
                                    + plan.offer(network, SIZE)));
        }
    }
}
