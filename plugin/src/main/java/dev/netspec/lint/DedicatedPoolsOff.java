package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.release.Feature;

/** The provisioning services of a PXE network of its own draw from pools of their own. */
final class DedicatedPoolsOff extends ObjectRule {

    DedicatedPoolsOff() {
        super("dedicated-pools-off", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (objects.release().has(Feature.METALLB_CONFIG_MAP)) {
            DedicatedPools.offBesidePxe(objects)
                    .forEach(pools -> out.at(
                                    pools.origin(),
                                    "the provisioning services of cluster `"
                                            + pools.cluster().name()
                                            + "` draw from the management network, and its machines boot in another")
                            .fix("write `true`, and give the PXE network a pool `services-pxe`"));
        }
    }
}
