package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.release.Feature;

/** A Subnet that is a pool of its own says whether Services that name no pool may draw from it. */
final class PoolAutoAssignUnstated extends ObjectRule {

    PoolAutoAssignUnstated() {
        super("pool-auto-assign-unstated", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        if (objects.release().has(Feature.METALLB_SUBNET)) {
            Subnet.in(objects)
                    .filter(subnet -> subnet.has(Labels.SVC_METALLB)
                            && subnet.has(Labels.POOL_NAME)
                            && !subnet.has(Labels.POOL_AUTO_ASSIGN))
                    .forEach(subnet -> report(subnet, out));
        }
    }

    private static void report(Subnet subnet, Findings out) {
        String pool = subnet.labels().text(Labels.POOL_NAME).orElse("");
        out.at(
                        subnet.labelOrigin(Labels.POOL_NAME),
                        "the " + subnet.words() + " does not say whether its pool `" + pool
                                + "` serves Services that name no pool")
                .fix("add the label `" + Labels.POOL_AUTO_ASSIGN + ": \"" + pool.equals("default") + "\"`");
    }
}
