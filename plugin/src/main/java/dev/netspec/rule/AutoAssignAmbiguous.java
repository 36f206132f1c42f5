package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** With several pools to choose from, nobody knows which one a Service gets. */
final class AutoAssignAmbiguous extends ClusterRule {

    AutoAssignAmbiguous() {
        super("auto-assign-ambiguous", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        Set<String> names = new HashSet<>();
        List<Pool> pools = cluster.pools().stream()
                .filter(pool -> pool.autoAssign() && !pool.name().equals(Pool.SERVICES_PXE))
                .sorted(Comparator.comparing(Pool::origin, Origin.ORDER))
                .filter(pool -> names.add(pool.name()))
                .toList();
        pools.stream()
                .skip(1)
                .forEach(pool -> out.at(
                                pool.origin().at("autoAssign"),
                                "a Service that names no pool may get its address from pool `" + pool.name()
                                        + "` or from pool `" + pools.get(0).name() + "`")
                        .note(
                                "pool `" + pools.get(0).name() + "` is auto-assigned too",
                                pools.get(0).origin())
                        .fix("let only one pool have `autoAssign: true`"));
    }
}
