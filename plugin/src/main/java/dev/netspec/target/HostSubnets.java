package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Range;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Subnets that hosts have addresses in: one per network. */
final class HostSubnets {

    private HostSubnets() {}

    static List<Manifest> lower(Cluster cluster) {
        return cluster.networks().stream()
                .map(network -> lower(cluster, network))
                .toList();
    }

    private static Manifest lower(Cluster cluster, Network network) {
        String name = ObjectNames.subnet(cluster, network);
        ObjectBuilder subnet = ObjectBuilder.of(SubnetMapping.KIND, name, cluster, network.origin());
        if (network.role() != NetworkRole.PXE) {
            subnet.labelledWithCluster();
        }
        subnet.label(ObjectNames.selectorLabel(name), Labels.PRESENT);
        if (network.role().isManagement()) {
            subnet.label(Labels.SVC_K8S_LCM, Labels.PRESENT);
        }
        return subnet.spec(spec(network, network.hosts(), true));
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
        return ranges.isEmpty() ? spec : spec.put("includeRanges", Ranges.forSubnet(ranges));
    }

    /**
     * Finds out what the Subnets of a cluster's hosts are for.
     *
     * @param listed names of those that the templates list; whatever else there is, hosts have no address in it
     * @param onPods names of those whose address the templates put on Calico's interface
     * @param dedicatedPools whether the cluster says that PXE has pools of its own
     */
    static Map<NetworkRole, SubnetObject> roles(
            String cluster,
            List<SubnetObject> subnets,
            Set<String> listed,
            Set<String> onPods,
            boolean dedicatedPools,
            Diagnostics.Collector out) {
        List<SubnetObject> left = new ArrayList<>(subnets);
        Optional<SubnetObject> workloads = take(left, named(ObjectNames.subnet(cluster, NetworkRole.WORKLOADS)))
                .or(() -> take(left, each -> onPods.contains(each.name())));
        Optional<SubnetObject> lcm = take(left, each -> each.has(Labels.SVC_K8S_LCM));
        Optional<SubnetObject> pxe = take(left, named(ObjectNames.subnet(cluster, NetworkRole.PXE)))
                .or(() -> take(left, each -> listed.isEmpty() || listed.contains(each.name())));
        left.forEach(each -> out.add(Unmodelled.because(
                each.manifest().metadata().keyOrigin("name"),
                "the purpose of " + each.words() + " in cluster `" + cluster
                        + "` is not modelled, so no rule looks at its addresses")));

        Map<NetworkRole, SubnetObject> roles = new EnumMap<>(NetworkRole.class);
        boolean combined = pxe.isEmpty() && !dedicatedPools;
        lcm.ifPresent(each -> roles.put(combined ? NetworkRole.PXE_MANAGEMENT : NetworkRole.MANAGEMENT, each));
        pxe.ifPresent(each -> roles.put(NetworkRole.PXE, each));
        workloads.ifPresent(each -> roles.put(NetworkRole.WORKLOADS, each));
        return roles;
    }

    private static Predicate<SubnetObject> named(String name) {
        return subnet -> subnet.name().equals(name);
    }

    private static Optional<SubnetObject> take(List<SubnetObject> from, Predicate<SubnetObject> which) {
        Optional<SubnetObject> found = from.stream().filter(which).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
