package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.HostLayout;
import dev.netspec.model.HostLayout.ListedPool;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The networks of a cluster and the layouts of its hosts, which explain each other. */
record ClusterNetworks(List<Network> networks, List<HostLayout> layouts) {

    static ClusterNetworks of(
            ClusterObject cluster, List<TemplateObject> templates, SubnetShares shares, Diagnostics.Collector out) {
        Map<NetworkRole, SubnetObject> roles = HostSubnets.roles(
                cluster.name(),
                shares.hostsOf(cluster),
                listed(templates, shares),
                onPods(templates, shares),
                cluster.dedicatedPools(),
                out);
        List<HostLayout> layouts = templates.stream()
                .map(template -> layout(template, roles, shares, out))
                .toList();
        List<Network> networks = new ArrayList<>();
        roles.forEach((role, subnet) -> networks.add(network(role, subnet, layouts, shares, out)));
        return new ClusterNetworks(networks, layouts);
    }

    private static Set<String> listed(List<TemplateObject> templates, SubnetShares shares) {
        return templates.stream()
                .flatMap(template ->
                        template.layout().stream().flatMap(entry -> template.resolve(entry, shares.all()).stream()))
                .map(SubnetObject::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> onPods(List<TemplateObject> templates, SubnetShares shares) {
        Set<String> names = new HashSet<>();
        String calico = NetworkRole.WORKLOADS.interfaceName().orElseThrow();
        for (TemplateObject template : templates) {
            template.netplan().subnetsOn(calico).stream()
                    .flatMap(alias -> template.resolve(alias, shares.all()).stream())
                    .map(SubnetObject::name)
                    .forEach(names::add);
        }
        return names;
    }

    private static HostLayout layout(
            TemplateObject template,
            Map<NetworkRole, SubnetObject> roles,
            SubnetShares shares,
            Diagnostics.Collector out) {
        List<Interface> interfaces = template.netplan()
                .interfaces(
                        alias -> template.resolve(alias, shares.all()).flatMap(subnet -> roleOf(subnet, roles)), out);
        return new HostLayout(
                template.manifest().name(),
                template.isDefault(),
                OptionalInt.empty(),
                template.nics(),
                interfaces,
                listedPools(template, shares, out),
                template.manifest().root().origin());
    }

    private static Optional<NetworkRole> roleOf(SubnetObject subnet, Map<NetworkRole, SubnetObject> roles) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(subnet))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<ListedPool> listedPools(
            TemplateObject template, SubnetShares shares, Diagnostics.Collector out) {
        List<ListedPool> listed = new ArrayList<>();
        for (TemplateObject.LayoutEntry entry : template.layout()) {
            Optional<SubnetObject> subnet = template.resolve(entry, shares.all());
            subnet.filter(each -> each.has(Labels.SVC_METALLB))
                    .ifPresent(pool -> listed.add(new ListedPool(PoolSubnets.poolName(pool), entry.origin())));
            if (subnet.isEmpty()) {
                out.add(Unmodelled.because(
                        entry.origin(),
                        "the entry `" + entry.subnetName() + "` in `l3Layout` of "
                                + ObjectReader.words(template.manifest())
                                + " means no Subnet of these manifests, so no rule looks at its addresses"));
            }
        }
        return listed;
    }

    private static Network network(
            NetworkRole role,
            SubnetObject subnet,
            List<HostLayout> layouts,
            SubnetShares shares,
            Diagnostics.Collector out) {
        Optional<HostLayout> layout =
                layouts.stream().filter(each -> each.carrying(role).isPresent()).findFirst();
        Network network = new Network(
                role,
                subnet.cidr().orElseThrow(),
                subnet.gateway(),
                subnet.nameservers(),
                subnet.ranges(),
                List.of(),
                layout.map(each -> vlan(each, role)).orElse(OptionalInt.empty()),
                layout.flatMap(each -> each.carrying(role)).map(Interface::mtu).orElse(OptionalInt.empty()),
                subnet.spec());
        return role.isPxe() ? withDhcp(network, shares, out) : network;
    }

    private static Network withDhcp(Network network, SubnetShares shares, Diagnostics.Collector out) {
        return new Network(
                network.role(),
                network.cidr(),
                network.gateway(),
                network.nameservers(),
                network.hosts(),
                shares.dhcpIn(network, out),
                network.vlan(),
                network.mtu(),
                network.origin());
    }

    /** The id of the VLAN that the network's interface is, or is made of. */
    private static OptionalInt vlan(HostLayout layout, NetworkRole role) {
        Interface carrier = layout.carrying(role).orElseThrow();
        return layout.interfaces().stream()
                .filter(Vlan.class::isInstance)
                .map(Vlan.class::cast)
                .filter(vlan ->
                        vlan.name().equals(carrier.name()) || carrier.parts().contains(vlan.name()))
                .mapToInt(Vlan::id)
                .findFirst();
    }
}
