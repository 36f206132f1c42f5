package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;
import dev.netspec.node.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pools as Subnets: one per pool, since two with the same pool name make the product refuse both. */
final class PoolSubnets {

    /** The pool that the product makes of all ranges that name none. */
    private static final String AGGREGATED = "services";

    private PoolSubnets() {}

    static List<Manifest> lower(Cluster cluster) {
        return PoolForm.LABELLED_SUBNET.poolsOf(cluster).stream()
                .map(pool -> lower(cluster, pool))
                .toList();
    }

    private static Manifest lower(Cluster cluster, Pool pool) {
        Network network = pool.network()
                .flatMap(cluster::network)
                .or(cluster::managementNetwork)
                .orElseThrow(() -> new IllegalStateException("No network for pool " + pool.name()));
        MapNode.Builder spec = MapNode.builder(pool.origin()).put("cidr", HostSubnets.cidr(network));
        return ObjectBuilder.of(SubnetMapping.KIND, ObjectNames.poolSubnet(cluster, pool), cluster, pool.origin())
                .labelledWithCluster()
                .label(Labels.SVC_METALLB, Labels.PRESENT)
                .label(Labels.POOL_NAME, pool.name())
                .label(Labels.POOL_PROTOCOL, pool.protocol())
                .label(Labels.POOL_AUTO_ASSIGN, Boolean.toString(pool.autoAssign()))
                .spec(HostSubnets.putRanges(spec, pool.ranges()).build());
    }

    /** @param subnets the labelled ones of one cluster */
    static List<PoolObject> lift(List<SubnetObject> subnets) {
        List<PoolObject> pools = new ArrayList<>();
        List<SubnetObject> unnamed = new ArrayList<>();
        for (SubnetObject subnet : subnets) {
            if (subnet.has(Labels.POOL_NAME)) {
                pools.add(named(subnet));
            } else {
                unnamed.add(subnet);
            }
        }
        if (!unnamed.isEmpty()) {
            pools.add(aggregated(unnamed));
        }
        return pools;
    }

    static String poolName(SubnetObject subnet) {
        return subnet.labels().text(Labels.POOL_NAME).orElse(AGGREGATED);
    }

    private static PoolObject named(SubnetObject subnet) {
        MapNode labels = subnet.labels();
        return new PoolObject(
                poolName(subnet),
                subnet.cidr(),
                subnet.ranges(),
                // before there was the label, only pool `default` was open to every Service
                labels.text(Labels.POOL_AUTO_ASSIGN)
                        .map("true"::equals)
                        .orElseGet(() -> poolName(subnet).equals(Pool.DEFAULT)),
                labels.text(Labels.POOL_PROTOCOL).orElse(Pool.LAYER2),
                RenamedParts.of(
                        subnet.manifest().root().origin(),
                        Map.of(
                                "name", labels.origin().at(Labels.POOL_NAME),
                                "autoAssign", labels.origin().at(Labels.POOL_AUTO_ASSIGN),
                                "protocol", labels.origin().at(Labels.POOL_PROTOCOL))));
    }

    private static PoolObject aggregated(List<SubnetObject> subnets) {
        return new PoolObject(
                AGGREGATED,
                subnets.get(0).cidr(),
                subnets.stream().flatMap(subnet -> subnet.ranges().stream()).toList(),
                true,
                Pool.LAYER2,
                subnets.get(0).manifest().root().origin());
    }
}
