package dev.netspec.metallb;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldPath;
import dev.netspec.field.FieldReader;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pools as values of Helm release {@code metallb} in the Cluster. */
public final class HelmPools {

    /** From the Cluster's root; an item of a list goes by its name. */
    public static final FieldPath PATH = FieldPath.of(
            "spec", "providerSpec", "value", "helmReleases", "metallb", "values", "configInline", "address-pools");

    /** {@link Pool#AVOID_BUGGY_IPS} as the ConfigMap has it. */
    private static final String AVOID_BUGGY_IPS = "avoid-buggy-ips";

    private HelmPools() {}

    /** The list {@code helmReleases} as far as it is netspec's; empty if no pool is written this way. */
    public static Optional<ListNode> lower(Cluster cluster) {
        List<Pool> pools = PoolForm.HELM_VALUE.poolsOf(cluster);
        if (pools.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = pools.get(0).origin().or(cluster.origin());
        List<MapNode> items = pools.stream().map(HelmPools::lower).toList();
        MapNode values = MapNode.builder(origin)
                .put(
                        "configInline",
                        MapNode.builder(origin).put("address-pools", items).build())
                .build();
        MapNode release = MapNode.builder(origin)
                .put("name", "metallb")
                .put("values", values)
                .build();
        return Optional.of(new ListNode(List.of(release), origin));
    }

    /** Never {@code auto-assign}: the product fixes it to true for these pools. */
    private static MapNode lower(Pool pool) {
        MapNode.Builder item = MapNode.builder(pool.origin())
                .put("name", pool.name())
                .put(
                        "protocol",
                        ScalarNode.string(pool.protocol(), pool.origin().at("protocol")))
                .put("addresses", MetalLbWriter.addresses(pool));
        if (pool.avoidsBuggyIps()) {
            item.put(AVOID_BUGGY_IPS, true);
        }
        return item.build();
    }

    public static List<PoolObject> lift(MapNode cluster, Diagnostics.Collector out) {
        Optional<Node> pools = PATH.in(cluster);
        if (!(pools.orElse(null) instanceof ListNode list)) {
            return List.of();
        }
        return list.items().stream()
                .filter(MapNode.class::isInstance)
                .map(item -> read(FieldReader.of((MapNode) item, "a pool in `configInline.address-pools`"), out))
                .toList();
    }

    private static PoolObject read(FieldReader pool, Diagnostics.Collector out) {
        PoolObject object = new PoolObject(
                pool.text("name").orElse(""),
                Optional.empty(),
                PoolAddresses.read(pool, out),
                pool.flag("auto-assign").orElse(true),
                pool.text("protocol").orElse(""),
                raw(pool),
                pool.origin()
                        .withParts(Map.of(
                                "name", pool.origin().at("name"),
                                "autoAssign", pool.origin().at("auto-assign"),
                                "protocol", pool.origin().at("protocol"))));
        pool.ignore("bgp-advertisements").reportRest(out); // they mean nothing without BGP, and are reported for that
        return object;
    }

    private static MapNode raw(FieldReader pool) {
        return pool.flag(AVOID_BUGGY_IPS).orElse(false)
                ? MapNode.builder(pool.origin()).put(Pool.AVOID_BUGGY_IPS, true).build()
                : MapNode.EMPTY;
    }
}
