package dev.netspec.metallb;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The layer-2 advertisements of a cluster: the pools of each network, on the interfaces that are in it. */
final class L2Advertisements {

    private L2Advertisements() {}

    static List<MapNode> of(Cluster cluster, Diagnostics.Collector out) {
        Map<String, List<Pool>> pools = cluster.pools().stream()
                .filter(pool -> pool.network().isPresent())
                .collect(
                        Collectors.groupingBy(pool -> pool.network().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<MapNode> advertisements = new ArrayList<>();
        pools.forEach((name, served) -> cluster.network(name)
                .ifPresent(network -> advertisements.add(advertisement(network, served, cluster, out))));
        return advertisements.stream()
                .sorted(Comparator.comparing(each -> each.text("name").orElseThrow()))
                .toList();
    }

    /** One that may gain a pool later, and keeps its name then. */
    private static String name(Network network, List<Pool> pools) {
        if (network.rack().isPresent()) {
            return network.name();
        }
        return switch (network.role()) {
            case PXE -> "provision-pxe";
            case MANAGEMENT -> "management-lcm";
            case PXE_MANAGEMENT -> "default";
            default ->
                pools.stream()
                        .map(Pool::name)
                        .filter(Pool.SERVICES::equals)
                        .findFirst()
                        .orElse(network.name());
        };
    }

    private static MapNode advertisement(
            Network network, List<Pool> pools, Cluster cluster, Diagnostics.Collector out) {
        Origin origin = pools.get(0).origin().or(cluster.origin());
        MapNode.Builder spec = MapNode.builder(origin)
                .put(
                        "ipAddressPools",
                        pools.stream()
                                .map(pool -> ScalarNode.string(pool.name(), pool.origin()))
                                .toList());
        List<Node> interfaces = interfaces(network, cluster, out);
        if (!interfaces.isEmpty()) {
            spec.put("interfaces", interfaces);
        }
        return MapNode.builder(origin)
                .put("name", name(network, pools))
                .put("spec", spec.build())
                .build();
    }

    /** Those that carry an address in the network; none, which means all, if one of them has no name that is known. */
    private static List<Node> interfaces(Network network, Cluster cluster, Diagnostics.Collector out) {
        Map<String, Node> byName = new TreeMap<>();
        boolean allKnown = true;
        for (HostLayout layout : cluster.hosts()) {
            Optional<Interface> carrier = layout.carrying(network);
            Optional<String> name = carrier.flatMap(layout::deviceName);
            if (carrier.isPresent() && name.isEmpty()) {
                out.add(unknownName(carrier.get(), layout, network));
                allKnown = false;
            }
            name.ifPresent(each -> byName.putIfAbsent(
                    each, ScalarNode.string(each, carrier.orElseThrow().origin())));
        }
        return allKnown ? List.copyOf(byName.values()) : List.of();
    }

    private static Diagnostic unknownName(Interface carrier, HostLayout layout, Network network) {
        return Diagnostic.warning(
                        "interface-name-unknown",
                        carrier.origin().or(layout.origin()),
                        "the pools of network `" + network.name()
                                + "` are announced on every interface, since only the host knows the name of `"
                                + carrier.name() + "`")
                .fix("give `attach." + network.name() + "` a `bridge`, or name the NICs in `nics`");
    }
}
