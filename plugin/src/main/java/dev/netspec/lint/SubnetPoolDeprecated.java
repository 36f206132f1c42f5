package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.release.Feature;

/** A Subnet states its CIDR and is not made from a SubnetPool. */
final class SubnetPoolDeprecated extends ObjectRule {

    SubnetPoolDeprecated() {
        super("subnet-pool-deprecated", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (objects.release().deprecates(Feature.SUBNET_POOL)) {
            for (SubnetPoolUse use : SubnetPoolUse.in(objects)) {
                out.at(use.origin(), use.words() + ", and SubnetPools are deprecated since `2.27`")
                        .fix(use.fix());
            }
        }
    }
}
