package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.release.Feature;

/** Whether newer releases still read the switch is not known, so it should say the right thing. */
final class DedicatedPoolsUnclear extends ObjectRule {

    DedicatedPoolsUnclear() {
        super("dedicated-pools-unclear", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (!objects.release().has(Feature.METALLB_CONFIG_MAP)) {
            DedicatedPools.offBesidePxe(objects)
                    .forEach(pools -> out.at(
                                    pools.origin(),
                                    "the provisioning services of cluster `"
                                            + pools.cluster().name()
                                            + "` may draw from the management network, and its machines boot in another")
                            .fix("write `true`: releases up to `2.23` need it, and it is not known which ignore it"));
        }
    }
}
