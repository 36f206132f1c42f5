package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;

/** The addresses of a pool are never configured on a host. */
final class PoolInL2Template extends LayoutRule {

    PoolInL2Template() {
        super("pool-in-l2-template", Severity.ERROR);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (HostLayout.ListedPool listed : layout.listedPools()) {
            out.at(listed.origin(), "the template lists the Subnet of pool `" + listed.pool() + "`")
                    .fix("take it out: MetalLB announces these addresses, and no host may have them");
        }
    }
}
