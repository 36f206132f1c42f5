package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;

/** Who says that the provisioning services have a pool of their own defines it. */
final class DedicatedPoolsWithoutPool extends ObjectRule {

    DedicatedPoolsWithoutPool() {
        super("dedicated-pools-without-pool", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        objects.ofKind("Cluster").stream()
                .map(DedicatedPools::new)
                .filter(pools -> !objects.isManaged(pools.cluster())
                        && pools.areOn()
                        && pools.isPxeInManagementNetwork(objects)
                        && !pools.hasServicesPxe(objects))
                .forEach(pools -> out.at(
                                pools.origin(),
                                "the provisioning services of cluster `"
                                        + pools.cluster().name()
                                        + "` have pools of their own, and there is no pool `services-pxe`")
                        .fix("write `false`, since machines boot in the management network"));
    }
}
