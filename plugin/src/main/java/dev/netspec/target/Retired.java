package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Tombstone;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The objects that are made of nothing but what is marked for deletion. Before they go, nothing may protect them any more: an
 * agent looks at the live object, so the protection goes with one merge and the object with a later one.
 */
final class Retired {

    private final Set<String> clusters = new HashSet<>();
    private final Map<String, Tombstone> objects = new HashMap<>();

    private Retired() {}

    static Retired in(NetworkModel model) {
        Map<String, Cluster> clusters =
                model.clusters().stream().collect(Collectors.toMap(Cluster::name, Function.identity(), (a, b) -> a));
        Retired retired = new Retired();
        for (Tombstone mark : model.tombstones()) {
            switch (mark.kind()) {
                case CLUSTER -> retired.clusters.add(mark.cluster());
                case OBJECT -> retired.objects.put(mark.name(), mark);
                case NETWORK, POOL ->
                    Stream.ofNullable(clusters.get(mark.cluster()))
                            .flatMap(cluster -> subnets(mark, cluster))
                            .forEach(object -> retired.objects.put(object, mark));
            }
        }
        return retired;
    }

    /** All else that a network or a pool is written to says something of others too. */
    private static Stream<String> subnets(Tombstone mark, Cluster cluster) {
        if (mark.kind() == Tombstone.Kind.POOL) {
            return cluster.pool(mark.name()).stream()
                    .map(pool -> subnet(cluster.namespace(), ObjectNames.poolSubnet(cluster, pool)));
        }
        return cluster.network(mark.name()).stream()
                .flatMap(network -> Stream.of(
                        subnet(cluster.namespace(), ObjectNames.subnet(cluster, network)),
                        subnet(ObjectNames.MANAGEMENT_NAMESPACE, ObjectNames.dhcpSubnet(cluster, network))));
    }

    private static String subnet(String namespace, String name) {
        return SubnetMapping.KIND + "/" + namespace + "/" + name;
    }

    /** @param of the cluster that the object is made for */
    boolean has(Manifest object, Cluster of) {
        return hasAllOf(of) || objects.containsKey(object.reference());
    }

    boolean hasAllOf(Cluster cluster) {
        return clusters.contains(cluster.name());
    }

    /** The mark of an object that others may outlive; objects are named as in {@code Subnet/mosk/mosk-1-lcm}. */
    Optional<Tombstone> mark(String object) {
        return Optional.ofNullable(objects.get(object));
    }
}
