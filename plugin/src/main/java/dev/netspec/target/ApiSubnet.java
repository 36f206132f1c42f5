package dev.netspec.target;

import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.net.Cidr;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import java.util.List;

/**
 * The Subnet that the product takes the address of a cluster's API from where BGP announces it. It holds that address
 * alone, which is a border of its CIDR.
 */
final class ApiSubnet {

    private ApiSubnet() {}

    static List<Manifest> lower(Cluster cluster) {
        return cluster.apiEndpoint().filter(address -> cluster.bgp().isPresent()).stream()
                .map(address -> lower(cluster, address))
                .toList();
    }

    private static Manifest lower(Cluster cluster, Address address) {
        return ObjectBuilder.of(SubnetMapping.KIND, ObjectNames.apiSubnet(cluster), cluster, address.origin())
                .labelledWithCluster()
                .label(Labels.SVC_LB_HOST, Labels.PRESENT)
                .spec(MapNode.builder(address.origin())
                        .put("cidr", ScalarNode.string(new Cidr(address.ip(), 32).toString(), address.origin()))
                        .put("useWholeCidr", true)
                        .build());
    }
}
