package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Repair;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;

/** Ordinary Services should not land in the PXE network. */
final class ServicesPxeAutoAssigned extends ClusterRule {

    ServicesPxeAutoAssigned() {
        super("services-pxe-auto-assigned", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.pool(Pool.SERVICES_PXE)
                .filter(pool -> pool.autoAssign() && !cluster.isManaged())
                .ifPresent(pool -> out.at(
                                pool.origin().at("autoAssign"),
                                "pool `services-pxe` serves any Service that names no pool")
                        .repair(Repair.replacing(pool.origin().at("autoAssign"), "true", "false"))
                        .fix("give it `autoAssign: false`; the provisioning services name it"));
    }
}
