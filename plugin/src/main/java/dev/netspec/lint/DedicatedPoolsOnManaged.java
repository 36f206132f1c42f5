package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;

/** Only a management or regional cluster has provisioning services. */
final class DedicatedPoolsOnManaged extends ObjectRule {

    DedicatedPoolsOnManaged() {
        super("dedicated-pools-on-managed", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        objects.ofKind("Cluster").stream()
                .map(DedicatedPools::new)
                .filter(pools -> objects.isManaged(pools.cluster()) && pools.areOn())
                .forEach(pools -> out.at(
                                pools.origin(),
                                "cluster `" + pools.cluster().name()
                                        + "` is no management cluster, and only these have provisioning services")
                        .fix("write `false`"));
    }
}
