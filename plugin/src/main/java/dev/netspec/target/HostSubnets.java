package dev.netspec.target;

import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Range;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;

/** Subnets that hosts have addresses in: one per network that has some for them. */
final class HostSubnets {

    private HostSubnets() {}

    static List<Manifest> lower(Cluster cluster) {
        return cluster.networks().stream()
                .filter(Network::isForHosts)
                .map(network -> lower(cluster, network))
                .toList();
    }

    private static Manifest lower(Cluster cluster, Network network) {
        String name = ObjectNames.subnet(cluster, network);
        ObjectBuilder subnet = ObjectBuilder.of(SubnetMapping.KIND, name, cluster, network.origin());
        if (network.role() != NetworkRole.PXE) {
            subnet.labelledWithCluster();
        }
        if (!cluster.isManaged()) {
            subnet.label(ObjectNames.selectorLabel(name), Labels.PRESENT);
        }
        SubnetRoles.service(network.role()).ifPresent(service -> subnet.label(service, Labels.PRESENT));
        return subnet.spec(spec(network, network.hosts(), !cluster.isManaged() || hasAskingHosts(network, cluster)));
    }

    /** Most networks of a managed cluster have the region's name servers, and hosts ask those of one network only. */
    private static boolean hasAskingHosts(Network network, Cluster cluster) {
        return cluster.hosts().stream()
                .flatMap(layout -> layout.carrying(network).stream())
                .flatMap(each -> each.addressing().stream())
                .anyMatch(Addressing::nameservers);
    }

    /** @param nameservers whether hosts learn them from this Subnet */
    static MapNode spec(Network network, List<Range> ranges, boolean nameservers) {
        MapNode.Builder spec = MapNode.builder(network.origin()).put("cidr", cidr(network));
        network.gateway()
                .ifPresent(gateway ->
                        spec.put("gateway", ScalarNode.string(gateway.ip().toString(), gateway.origin())));
        if (nameservers && !network.nameservers().isEmpty()) {
            spec.put(
                    "nameservers",
                    network.nameservers().stream()
                            .<Node>map(each -> ScalarNode.string(each.ip().toString(), each.origin()))
                            .toList());
        }
        return putRanges(spec, ranges).build();
    }

    static ScalarNode cidr(Network network) {
        return ScalarNode.string(network.cidr().toString(), network.origin().at("cidr"));
    }

    static MapNode.Builder putRanges(MapNode.Builder spec, List<Range> ranges) {
        if (!ranges.isEmpty()) {
            spec.put(
                    "includeRanges",
                    ranges.stream()
                            .<Node>map(
                                    range -> ScalarNode.string(range.addresses().toString(), range.origin()))
                            .toList());
        }
        return spec;
    }
}
