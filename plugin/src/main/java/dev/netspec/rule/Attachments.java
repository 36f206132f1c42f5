package dev.netspec.rule;

import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Network;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which hosts of a cluster have an address in which network: a view, for a cluster may have thousands of both. */
final class Attachments {

    private final Map<String, List<HostLayout>> layouts = new LinkedHashMap<>();

    private Attachments() {}

    static Attachments of(Cluster cluster) {
        Attachments attachments = new Attachments();
        cluster.hosts()
                .forEach(layout -> addressings(layout)
                        .map(Addressing::network)
                        .distinct()
                        .forEach(network -> attachments
                                .layouts
                                .computeIfAbsent(network, name -> new ArrayList<>())
                                .add(layout)));
        return attachments;
    }

    /** The layouts of the hosts that have an address in the network. */
    List<HostLayout> to(Network network) {
        return layouts.getOrDefault(network.name(), List.of());
    }

    boolean has(Network network) {
        return layouts.containsKey(network.name());
    }

    /** How many machines have an address in the network, as far as that is stated. */
    int machines(Network network) {
        return to(network).stream()
                .mapToInt(layout -> layout.machineCount().orElse(0))
                .sum();
    }

    /** The networks that hosts of a layout have an address in, each with the interface that carries it. */
    static SortedMap<Network, Interface> carriers(HostLayout layout, Cluster cluster) {
        SortedMap<Network, Interface> carriers = new TreeMap<>(Network.ORDER);
        layout.interfaces()
                .forEach(each -> each.addressing()
                        .flatMap(addressing -> cluster.network(addressing.network()))
                        .ifPresent(network -> carriers.putIfAbsent(network, each)));
        return carriers;
    }

    /** The same networks without the interfaces. */
    static Stream<Network> networks(HostLayout layout, Cluster cluster) {
        return carriers(layout, cluster).keySet().stream();
    }

    /** Where a network is attached; not the place of an untagged interface, which may carry other networks too. */
    static Origin place(HostLayout layout, Network network, Interface carrier) {
        return layout.origin().has("attach") ? layout.origin().at("attach", network.key()) : carrier.origin();
    }

    private static Stream<Addressing> addressings(HostLayout layout) {
        return layout.interfaces().stream().flatMap(each -> each.addressing().stream());
    }
}
