package dev.netspec.target;

import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.metallb.PoolForm;
import dev.netspec.metallb.PoolObject;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;
import dev.netspec.node.MapNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pools as Subnets: one per pool, since two with the same pool name make the product refuse both. */
final class PoolSubnets {

    private PoolSubnets() {}

    static List<Manifest> lower(Cluster cluster) {
        Set<String> names = new HashSet<>();
        return PoolForm.LABELLED_SUBNET.poolsOf(cluster).stream()
                .filter(pool -> names.add(pool.name())) // one defined again is reported for that
                .flatMap(pool -> network(pool, cluster).map(network -> lower(cluster, pool, network)).stream())
                .toList();
    }

    /** Empty for a pool that only BGP could announce, in a release without BGP: that has been reported. */
    private static Optional<Network> network(Pool pool, Cluster cluster) {
        return pool.network().flatMap(cluster::network).or(cluster::lcmNetwork);
    }

    private static Manifest lower(Cluster cluster, Pool pool, Network network) {
        MapNode.Builder spec = MapNode.builder(pool.origin()).put("cidr", HostSubnets.cidr(network));
        ObjectBuilder subnet = ObjectBuilder.of(
                        SubnetMapping.KIND, ObjectNames.poolSubnet(cluster, pool), cluster, pool.origin())
                .labelledWithCluster()
                .label(Labels.SVC_METALLB, Labels.PRESENT);
        if (!isAggregated(pool, cluster)) {
            subnet.label(Labels.POOL_NAME, pool.name())
                    .label(Labels.POOL_PROTOCOL, pool.protocol())
                    .label(Labels.POOL_AUTO_ASSIGN, Boolean.toString(pool.autoAssign()));
        }
        return subnet.spec(HostSubnets.putRanges(spec, pool.ranges()).build());
    }

    /** Whether the pool is what the product makes of a Subnet that names none. */
    private static boolean isAggregated(Pool pool, Cluster cluster) {
        return cluster.isManaged()
                && pool.name().equals(Pool.SERVICES)
                && pool.autoAssign()
                && pool.protocol().equals(Pool.LAYER2);
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
        return subnet.labels().text(Labels.POOL_NAME).orElse(Pool.SERVICES);
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
                MapNode.EMPTY,
                subnet.manifest()
                        .root()
                        .origin()
                        .withParts(Map.of(
                                "name", labels.origin().at(Labels.POOL_NAME),
                                "autoAssign", labels.origin().at(Labels.POOL_AUTO_ASSIGN),
                                "protocol", labels.origin().at(Labels.POOL_PROTOCOL))));
    }

    private static PoolObject aggregated(List<SubnetObject> subnets) {
        return new PoolObject(
                Pool.SERVICES,
                subnets.get(0).cidr(),
                subnets.stream().flatMap(subnet -> subnet.ranges().stream()).toList(),
                true,
                Pool.LAYER2,
                MapNode.EMPTY,
                subnets.get(0)
                        .manifest()
                        .root()
                        .origin()
                        .withParts(Map.of("name", subnets.get(0).labels().keyOrigin(Labels.SVC_METALLB))));
    }
}
