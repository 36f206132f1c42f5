package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;

/** The addresses of a pool are never configured on a host. */
final class PoolInL2Template implements LayoutRule {

    @Override
    public String id() {
        return "pool-in-l2-template";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (HostLayout.ListedPool listed : layout.listedPools()) {
            out.at(listed.origin(), "the template lists the Subnet of pool `" + listed.pool() + "`")
                    .fix("take it out: MetalLB announces these addresses, and no host may have them");
        }
    }
}
