package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;
import java.util.Optional;

/** A PXE network of its own needs the pool that the provisioning services draw from. */
final class ServicesPxeMissing extends PlanRule {

    /** The least that the provisioning services need. */
    static final int SIZE = 5;

    ServicesPxeMissing() {
        super("services-pxe-missing", Severity.ERROR);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Cluster cluster : plan.clusters()) {
            if (cluster.hasSeparatePxe() && cluster.metalLbForm() != MetalLbForm.MISSING) {
                cluster.pxeNetwork().ifPresent(pxe -> check(cluster, pxe, plan, out));
            }
        }
    }

    private static void check(Cluster cluster, Network pxe, AddressPlan plan, Findings out) {
        String howTo = "give `pxe` a `loadBalancer` of at least " + SIZE + " addresses" + plan.offer(pxe, SIZE);
        Optional<Pool> pool = cluster.pool(Pool.SERVICES_PXE);
        if (pool.isEmpty()) {
            out.at(pxe.origin(), "network `pxe` has no pool `services-pxe` for the provisioning services")
                    .fix(howTo);
        } else if (pool.get().network().filter(name -> !name.equals(pxe.name())).isPresent()) {
            out.at(
                            pool.get().origin(),
                            "pool `services-pxe` serves network `"
                                    + pool.get().network().get() + "`, so network `pxe` has none")
                    .fix("give this pool another name, and " + howTo);
        }
    }
}
