package dev.netspec.bootstrap;

import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.stream.Stream;

/** The objects of one cluster among all those that its management cluster's API is given. */
final class ClusterObjects {

    private static final String CLUSTER_NAME = "cluster.sigs.k8s.io/cluster-name";

    private ClusterObjects() {}

    static List<Manifest> of(Cluster cluster, List<ManifestSet> sets) {
        return ManifestSet.manifestsOf(cluster.managementCluster(), sets).stream()
                .filter(each -> each.namespace().equals(cluster.namespace()))
                .filter(each -> isOf(cluster, each))
                .toList();
    }

    private static boolean isOf(Cluster cluster, Manifest manifest) {
        return switch (manifest.kind()) {
            case "Cluster" -> manifest.name().equals(cluster.name());
            case "Subnet" ->
                manifest.label(CLUSTER_NAME)
                        .map(cluster.name()::equals)
                        .orElseGet(() -> isAddressedBy(cluster, manifest));
            default ->
                manifest.label(CLUSTER_NAME)
                        .or(() -> manifest.spec().text("clusterRef"))
                        .filter(cluster.name()::equals)
                        .isPresent();
        };
    }

    /** A Subnet of PXE hosts or of a DHCP range names no cluster; its addresses say whose it is. */
    private static boolean isAddressedBy(Cluster cluster, Manifest subnet) {
        List<Range> own = cluster.networks().stream()
                .filter(network -> isCidrOf(network, subnet))
                .flatMap(network -> Stream.concat(network.hosts().stream(), network.dhcp().stream()))
                .toList();
        return subnet.spec().list("includeRanges").stream()
                .flatMap(item -> item instanceof ScalarNode scalar ? Stream.of(scalar.text()) : Stream.empty())
                .flatMap(text -> AddressRange.parse(text).stream())
                .anyMatch(
                        range -> own.stream().anyMatch(each -> each.addresses().contains(range)));
    }

    private static boolean isCidrOf(Network network, Manifest subnet) {
        return subnet.spec()
                .text("cidr")
                .filter(network.cidr().toString()::equals)
                .isPresent();
    }
}
