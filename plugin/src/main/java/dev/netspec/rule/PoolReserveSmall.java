package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import java.util.List;

/** The Services that name no pool have addresses left for Services to come. */
final class PoolReserveSmall extends ClusterRule {

    /** What the product's own check of address capacity wants to be free. */
    private static final int RESERVE = 10;

    PoolReserveSmall() {
        super("pool-reserve-small", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        List<Pool> pools = cluster.pools().stream()
                .filter(pool -> pool.autoAssign() && !pool.ranges().isEmpty())
                .toList();
        long addresses = pools.stream().mapToLong(Pool::size).sum();
        if (cluster.isManaged() && !pools.isEmpty() && addresses < RESERVE) {
            out.at(
                            pools.get(0).ranges().get(0).origin(),
                            "the auto-assigned pools of cluster `" + cluster.name() + "` have "
                                    + Phrase.count(addresses, "address") + ", and the product wants " + RESERVE
                                    + " to be free")
                    .fix("give pool `" + pools.get(0).name() + "` more addresses");
        }
    }
}
