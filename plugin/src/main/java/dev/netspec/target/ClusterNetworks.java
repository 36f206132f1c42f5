package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The networks of a cluster and the layouts of its hosts, which explain each other. */
final class ClusterNetworks {

    private final NetworkNames names;
    private final SubnetShares shares;
    private final Diagnostics.Collector out;
    private final List<Network> networks = new ArrayList<>();
    private final List<HostLayout> layouts = new ArrayList<>();

    /**
     * @param templates of the cluster
     * @param racks of the cluster
     */
    ClusterNetworks(
            ClusterObject cluster,
            List<TemplateSubnets> templates,
            List<RackObject> racks,
            SubnetShares shares,
            Diagnostics.Collector out) {
        this.names = new NetworkNames(cluster, racks);
        this.shares = shares;
        this.out = out;
        Map<SubnetObject, NetworkRole> roles =
                new SubnetRoles(cluster, templates, names, shares::givesDhcpIn, out).of(shares.hostsOf(cluster));
        roles.forEach(shares::place);
        Map<SubnetObject, String> named = names.of(roles);
        HostLayouts reader = new HostLayouts(cluster, names, named, out);
        templates.stream()
                .filter(each -> each.template().netplan().isReadable())
                .forEach(each -> layouts.add(reader.lift(each, templates.size() == 1)));
        named.forEach((subnet, name) -> networks.add(forHosts(subnet, name, roles.get(subnet))));
        if (cluster.isManaged()) {
            shares.segmentsOf(cluster).forEach(subnet -> networks.add(segment(subnet)));
        }
    }

    List<Network> networks() {
        return networks;
    }

    List<HostLayout> layouts() {
        return layouts;
    }

    private Network forHosts(SubnetObject subnet, String name, NetworkRole role) {
        return new Network(
                name,
                role,
                names.rack(subnet),
                subnet.cidr().orElseThrow(),
                subnet.gateway(),
                subnet.nameservers(),
                subnet.ranges(),
                role.isPxe() ? shares.dhcpIn(subnet, name, out) : List.of(),
                vlan(name),
                carriers(name).findFirst().map(Interface::mtu).orElse(OptionalInt.empty()),
                subnet.spec());
    }

    /** Machines boot in it, and no operational host is in it. */
    private Network segment(SubnetObject subnet) {
        return new Network(
                names.segment(subnet),
                NetworkRole.PXE,
                names.rack(subnet),
                subnet.cidr().orElseThrow(),
                subnet.gateway(),
                List.of(),
                List.of(),
                DhcpSubnets.ranges(subnet),
                OptionalInt.empty(),
                OptionalInt.empty(),
                subnet.spec());
    }

    private Stream<Interface> carriers(String network) {
        return layouts.stream().flatMap(layout -> carrier(layout, network).stream());
    }

    private static Optional<Interface> carrier(HostLayout layout, String network) {
        return layout.interfaces().stream()
                .filter(each -> each.addressing()
                        .filter(addressing -> addressing.network().equals(network))
                        .isPresent())
                .findFirst();
    }

    /** The id of the VLAN that the network's interface is, or is made of, in the first layout that has one. */
    private OptionalInt vlan(String network) {
        return layouts.stream()
                .flatMap(layout -> carrier(layout, network).stream()
                        .flatMap(carrier -> layout.interfaces().stream()
                                .filter(each -> each.name().equals(carrier.name())
                                        || carrier.parts().contains(each.name()))))
                .filter(Vlan.class::isInstance)
                .mapToInt(each -> ((Vlan) each).id())
                .findFirst();
    }
}
