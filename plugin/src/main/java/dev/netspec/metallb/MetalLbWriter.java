package dev.netspec.metallb;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;

/** Writes the lists of MetalLB: pools, and what announces them. */
public final class MetalLbWriter {

    private MetalLbWriter() {}

    /** Puts all lists that the cluster needs into the {@code spec} of a MetalLBConfig. */
    public static void put(MapNode.Builder spec, Cluster cluster, Diagnostics.Collector out) {
        spec.put(
                "ipAddressPools",
                PoolForm.METALLB_CONFIG.poolsOf(cluster).stream()
                        .map(MetalLbWriter::pool)
                        .toList());
        cluster.bgp()
                .ifPresentOrElse(
                        bgp -> BgpLists.put(spec, bgp, cluster),
                        () -> spec.put("l2Advertisements", l2Advertisements(cluster, out)));
    }

    /** What announces pools by ARP, whatever form the pools have. */
    public static List<MapNode> l2Advertisements(Cluster cluster, Diagnostics.Collector out) {
        return L2Advertisements.of(cluster, out);
    }

    private static MapNode pool(Pool pool) {
        MapNode spec = MapNode.builder(pool.origin())
                .put("addresses", addresses(pool))
                .put(
                        "autoAssign",
                        ScalarNode.bool(pool.autoAssign(), pool.origin().at("autoAssign")))
                .put(Pool.AVOID_BUGGY_IPS, false)
                .putAll(pool.raw())
                .build();
        return MapNode.builder(pool.origin())
                .put("name", pool.name())
                .put("spec", spec)
                .build();
    }

    static List<Node> addresses(Pool pool) {
        return pool.ranges().stream()
                .<Node>map(range -> ScalarNode.string(range.addresses().toPoolAddress(), range.origin()))
                .toList();
    }
}
