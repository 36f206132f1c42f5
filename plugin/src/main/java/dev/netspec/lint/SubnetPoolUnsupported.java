package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.release.Feature;

/** There are no SubnetPools any more. */
final class SubnetPoolUnsupported extends ObjectRule {

    SubnetPoolUnsupported() {
        super("subnet-pool-unsupported", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (!objects.release().has(Feature.SUBNET_POOL) && !objects.release().deprecates(Feature.SUBNET_POOL)) {
            for (SubnetPoolUse use : SubnetPoolUse.in(objects)) {
                out.at(use.origin(), use.words() + ", and SubnetPools are not supported since `2.28`")
                        .fix(use.fix());
            }
        }
    }
}
