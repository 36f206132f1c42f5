package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** A pool is defined once. */
final class PoolNameDuplicate extends ClusterRule {

    PoolNameDuplicate() {
        super("pool-name-duplicate", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        Map<String, Pool> first = new HashMap<>();
        cluster.pools().stream()
                .sorted(Comparator.comparing(Pool::origin, Origin.ORDER))
                .forEach(pool -> {
                    Pool earlier = first.putIfAbsent(pool.name(), pool);
                    if (earlier != null) {
                        out.at(pool.origin().at("name"), "pool `" + pool.name() + "` is defined twice")
                                .note("it is also defined", earlier.origin().at("name"))
                                .fix("give one of them another name, or make one pool of their addresses");
                    }
                });
    }
}
