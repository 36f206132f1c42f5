package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;

/** The services of a management cluster need so many addresses. */
final class PoolTooSmall extends PlanRule {

    PoolTooSmall() {
        super("pool-too-small", Severity.ERROR);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Cluster cluster : plan.clusters()) {
            if (cluster.hasSeparatePxe()) {
                check(cluster, Pool.SERVICES_PXE, ServicesPxeMissing.SIZE, plan, out);
            }
            if (!cluster.isManaged()) {
                check(cluster, Pool.DEFAULT, DefaultPoolMissing.SIZE, plan, out);
            }
        }
    }

    private static void check(Cluster cluster, String name, int needed, AddressPlan plan, Findings out) {
        cluster.pool(name)
                // none at all is a range that nobody could read, and reported as that
                .filter(pool -> !pool.ranges().isEmpty() && pool.size() < needed)
                .ifPresent(pool -> out.at(
                                pool.ranges().get(0).origin(),
                                "pool `" + name + "` has " + Phrase.count(pool.size(), "address")
                                        + (pool.avoidsBuggyIps() ? " that end in neither `.0` nor `.255`" : "")
                                        + ", and " + needed
                                        + " are needed")
                        .fix("give it at least " + needed + " addresses"
                                + pool.network()
                                        .flatMap(cluster::network)
                                        .map(network -> plan.growth(network, pool.ranges(), needed))
                                        .orElse("")));
    }
}
