package dev.netspec.evidence;

import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the product finds in the management cluster's API, seen by the controllers of one cluster.
 *
 * @param all that the API was given and that name no other cluster
 */
record AppliedObjects(Cluster cluster, List<Manifest> all) {

    static final String CLUSTER_NAME = "cluster.sigs.k8s.io/cluster-name";

    private static final String API_ENDPOINT = "ipam/SVC-LBhost";

    /** Where a Subnet serves clusters of every project, and machines while they are provisioned. */
    private static final String SHARED_NAMESPACE = "default";

    AppliedObjects {
        // what other clusters have is dropped once, not at every look: there may be many of them
        all = all.stream()
                .filter(each ->
                        each.label(CLUSTER_NAME).map(cluster.name()::equals).orElse(true))
                .toList();
    }

    /** {@code spec.providerSpec.value} of the Cluster. */
    MapNode providerSpec() {
        return inNamespace("Cluster")
                .filter(each -> each.name().equals(cluster.name()))
                .map(each -> mapAt(each.spec(), "providerSpec", "value"))
                .findFirst()
                .orElse(MapNode.EMPTY);
    }

    /** Those of a kind that carry the cluster's name as a label. */
    Stream<Manifest> labelled(String kind) {
        return inNamespace(kind)
                .filter(each ->
                        each.label(CLUSTER_NAME).filter(cluster.name()::equals).isPresent());
    }

    /** Subnets that hold addresses for the cluster: its own, and those that no cluster claims, provisioning segments too. */
    Stream<Manifest> subnets() {
        return all.stream()
                .filter(each -> each.kind().equals("Subnet"))
                .filter(each -> SHARED_NAMESPACE.equals(each.namespace())
                        || cluster.namespace().equals(each.namespace()))
                .filter(each ->
                        each.label(CLUSTER_NAME).map(cluster.name()::equals).orElse(true));
    }

    /** Subnets that give the cluster's hosts their addresses: neither for machines that boot, nor for Services. */
    Stream<Manifest> hostSubnets() {
        return subnets()
                .filter(subnet -> Stream.of("ipam/SVC-dhcp-range", "ipam/SVC-MetalLB", API_ENDPOINT)
                        .allMatch(mark -> subnet.label(mark).isEmpty()));
    }

    /** The address of the cluster's API: stated, or of the Subnet that is labelled for it. */
    Optional<String> apiEndpoint() {
        return providerSpec()
                .text("loadBalancerHost")
                .filter(text -> !text.isEmpty())
                .or(() -> labelled("Subnet")
                        .filter(subnet -> subnet.label(API_ENDPOINT).isPresent())
                        .flatMap(subnet -> subnet.spec().text("cidr").stream())
                        .map(cidr -> cidr.replaceFirst("/32$", ""))
                        .findFirst());
    }

    private Stream<Manifest> inNamespace(String kind) {
        return all.stream()
                .filter(each -> each.kind().equals(kind) && each.namespace().equals(cluster.namespace()));
    }

    /** The mapping at the end of a path; empty if there is none. */
    static MapNode mapAt(MapNode map, String first, String... rest) {
        return map.get(first, rest)
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .orElse(MapNode.EMPTY);
    }

    static Stream<MapNode> maps(List<Node> items) {
        return items.stream().filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    static Stream<String> texts(List<Node> items) {
        return items.stream().filter(ScalarNode.class::isInstance).map(item -> ((ScalarNode) item).text());
    }
}
