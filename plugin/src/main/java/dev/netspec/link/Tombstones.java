package dev.netspec.link;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.link.NetworkLinker.LinkedNetwork;
import dev.netspec.model.Tombstone;
import dev.netspec.spec.ClusterSpec;
import dev.netspec.spec.RetiredSpec;
import dev.netspec.spec.RetirementSpec;
import dev.netspec.spec.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what of a cluster is marked for deletion. */
final class Tombstones {

    private final String cluster;
    private final List<Tombstone> found = new ArrayList<>();

    /** Those of objects that nothing in the spec stands for alone; reports one that is named twice. */
    static List<Tombstone> of(List<RetirementSpec> retirements, Diagnostics.Collector out) {
        Map<String, Tombstone> found = new LinkedHashMap<>();
        for (RetirementSpec each : retirements) {
            for (Written<String> object : each.objects()) {
                Tombstone first = found.putIfAbsent(
                        object.value(),
                        new Tombstone(
                                Tombstone.Kind.OBJECT,
                                "",
                                object.value(),
                                each.since(),
                                each.reason(),
                                object.origin()));
                if (first != null) {
                    out.add(Diagnostic.error(
                                    "duplicate-definition",
                                    object.origin(),
                                    "object `" + object.value() + "` is marked for deletion twice")
                            .note("it is first marked", first.origin())
                            .fix("remove one of them"));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Tombstones(ClusterSpec cluster) {
        this.cluster = cluster.name().value();
    }

    static List<Tombstone> of(ClusterSpec cluster, List<LinkedNetwork> networks) {
        Tombstones tombstones = new Tombstones(cluster);
        tombstones.add(Tombstone.Kind.CLUSTER, cluster.name().value(), cluster.retired());
        networks.forEach(tombstones::add);
        cluster.pools().forEach((name, pool) -> tombstones.add(Tombstone.Kind.POOL, name, pool.retired()));
        return tombstones.found;
    }

    /** What is stated with a network goes with it. */
    private void add(LinkedNetwork network) {
        Optional<RetiredSpec> mark = network.spec().retired();
        add(Tombstone.Kind.NETWORK, network.network().name(), mark);
        if (!network.spec().loadBalancer().isEmpty()) {
            add(
                    Tombstone.Kind.POOL,
                    PoolLinker.nameByConvention(network.network().role()),
                    mark);
        }
    }

    private void add(Tombstone.Kind kind, String name, Optional<RetiredSpec> mark) {
        mark.map(each -> new Tombstone(kind, cluster, name, each.since(), each.reason(), each.origin()))
                .ifPresent(found::add);
    }
}
