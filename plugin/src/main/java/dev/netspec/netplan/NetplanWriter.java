package dev.netspec.netplan;

import dev.netspec.field.TemplateText;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Interface.Bond;
import dev.netspec.model.Interface.Bridge;
import dev.netspec.model.Interface.Loopback;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.model.Route;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.release.Feature;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the npTemplate of a host layout: netplan, version 2, with macros for what only the host knows. */
public final class NetplanWriter {

    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]*");

    private final Cluster cluster;
    private final HostLayout layout;
    private final UnaryOperator<String> subnets;
    private final Map<String, Integer> nics;

    private NetplanWriter(HostLayout layout, Cluster cluster, UnaryOperator<String> subnets) {
        this.cluster = cluster;
        this.layout = layout;
        this.subnets = subnets;
        this.nics = of(Nic.class).stream().collect(Collectors.toMap(Nic::name, Nic::index));
    }

    /**
     * The npTemplate of a layout; its parts come from where the interfaces are stated.
     *
     * @param subnets what the Subnet of a network is called, by the name of the network
     */
    public static ScalarNode write(HostLayout layout, Cluster cluster, UnaryOperator<String> subnets) {
        return TemplateText.write(new NetplanWriter(layout, cluster, subnets).document(), layout.origin());
    }

    private MapNode document() {
        MapNode.Builder document = mapping().put("version", 2).put("renderer", "networkd");
        MapNode.Builder ethernets = mapping();
        putAll(ethernets, Loopback.class, this::loopback);
        putAll(ethernets, Nic.class, this::nic);
        putSection(document, "ethernets", ethernets);
        putSection(document, "bonds", putAll(mapping(), Bond.class, this::bond));
        putSection(document, "vlans", putAll(mapping(), Vlan.class, this::vlan));
        putSection(document, "bridges", putAll(mapping(), Bridge.class, this::bridge));
        return document.build();
    }

    private static void putSection(MapNode.Builder document, String key, MapNode.Builder section) {
        MapNode interfaces = section.build();
        if (!interfaces.isEmpty()) {
            document.put(key, interfaces);
        }
    }

    private <T extends Interface> MapNode.Builder putAll(
            MapNode.Builder section, Class<T> type, Function<T, MapNode.Builder> body) {
        of(type).forEach(each -> {
            MapNode modelled = putAddressing(body.apply(each), each).build();
            MapNode raw = layout.raw().getOrDefault(each.name(), MapNode.EMPTY);
            section.put(nameOf(each.name()), new MapNode(raw.over(modelled).entries(), each.origin()));
        });
        return section;
    }

    private <T extends Interface> List<T> of(Class<T> type) {
        return layout.interfaces().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private MapNode.Builder loopback(Loopback loopback) {
        return withoutDhcp(mapping())
                .put("addresses", List.of(text(NetplanMacro.apiAddress().text())));
    }

    private MapNode.Builder nic(Nic nic) {
        MapNode.Builder body = withoutDhcp(mapping())
                .put(
                        "match",
                        mapping()
                                .put("macaddress", NetplanMacro.mac(nic.index()).text())
                                .build())
                .put("set-name", nameOf(nic.name()));
        return putMtu(body, nic);
    }

    private MapNode.Builder bond(Bond bond) {
        MapNode.Builder parameters = mapping();
        bond.parameters().forEach((key, value) -> parameters.put(key, parameter(value)));
        return withoutDhcp(
                putMtu(mapping(), bond).put("interfaces", names(bond.parts())).put("parameters", parameters.build()));
    }

    private MapNode.Builder vlan(Vlan vlan) {
        return withoutDhcp(putMtu(mapping().put("id", vlan.id()).put("link", nameOf(vlan.link())), vlan));
    }

    private MapNode.Builder bridge(Bridge bridge) {
        MapNode.Builder body = withoutDhcp(mapping());
        if (!bridge.parts().isEmpty()) {
            body.put("interfaces", names(bridge.parts()));
        }
        return putMtu(body, bridge);
    }

    /** Addresses come from IPAM; DHCP would add a second one. */
    private static MapNode.Builder withoutDhcp(MapNode.Builder body) {
        return body.put("dhcp4", false).put("dhcp6", false);
    }

    private static MapNode.Builder putMtu(MapNode.Builder body, Interface each) {
        each.mtu().ifPresent(mtu -> body.put("mtu", mtu));
        return body;
    }

    private MapNode.Builder putAddressing(MapNode.Builder body, Interface each) {
        each.addressing().ifPresent(addressing -> {
            String subnet = subnets.apply(addressing.network());
            String device = each instanceof Nic nic ? Integer.toString(nic.index()) : each.name();
            body.put("addresses", List.of(text(NetplanMacro.ip(device, subnet).text())));
            putNetworkServices(body, addressing, subnet);
        });
        return body;
    }

    private void putNetworkServices(MapNode.Builder body, Addressing addressing, String subnet) {
        String gateway = NetplanMacro.gateway(subnet).text();
        boolean gateway4 = cluster.region().release().has(Feature.NETPLAN_GATEWAY4);
        if (addressing.defaultRoute() && gateway4) {
            body.put("gateway4", gateway);
        }
        if (addressing.nameservers()) {
            body.put(
                    "nameservers",
                    mapping()
                            .put("addresses", NetplanMacro.nameservers(subnet).text())
                            .build());
        }
        List<Node> routes = new ArrayList<>();
        if (addressing.defaultRoute() && !gateway4) {
            routes.add(mapping().put("to", "0.0.0.0/0").put("via", gateway).build());
        }
        addressing.routes().forEach(route -> routes.add(route(route, gateway)));
        if (!routes.isEmpty()) {
            body.put("routes", routes);
        }
    }

    private MapNode route(Route route, String gateway) {
        MapNode.Builder written = mapping()
                .put("to", destination(route))
                .put("via", route.via().map(Address::toString).orElse(gateway));
        route.metric().ifPresent(metric -> written.put("metric", metric));
        return written.build();
    }

    /** A macro where there is a Subnet to take it from, so that the route follows the Subnet. */
    private String destination(Route route) {
        return cluster.reachedBy(route)
                .map(network -> NetplanMacro.cidr(subnets.apply(network.name())).text())
                .orElse(route.to().toString());
    }

    private List<Node> names(List<String> interfaces) {
        return interfaces.stream().<Node>map(name -> text(nameOf(name))).toList();
    }

    private String nameOf(String interfaceName) {
        return nics.containsKey(interfaceName)
                ? NetplanMacro.nic(nics.get(interfaceName)).text()
                : interfaceName;
    }

    private ScalarNode parameter(String value) {
        return INTEGER.matcher(value).matches()
                ? new ScalarNode(value, ScalarNode.Type.INTEGER, Origin.NONE)
                : text(nameOf(value));
    }

    private static ScalarNode text(String text) {
        return ScalarNode.string(text, Origin.NONE);
    }

    private static MapNode.Builder mapping() {
        return MapNode.builder(Origin.NONE);
    }
}
