package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.NetworkRole;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the address of an interface, and what hangs on it: the default route and the name servers. */
final class AddressingReader {

    private static final Set<String> DEFAULT_DESTINATIONS = Set.of("0.0.0.0/0", "default");

    private final Function<String, Optional<NetworkRole>> roles;
    private final String object;
    private final Diagnostics.Collector out;

    /** @param roles of the Subnets, as the template calls them */
    AddressingReader(Function<String, Optional<NetworkRole>> roles, String object, Diagnostics.Collector out) {
        this.roles = roles;
        this.object = object;
        this.out = out;
    }

    /** @param devices what an address may call this interface */
    Optional<Addressing> read(FieldReader body, Set<String> devices) {
        Optional<NetworkRole> network = network(body.list("addresses"), devices);
        boolean defaultRoute = defaultRoute(body, network);
        boolean nameservers = nameservers(body.map("nameservers"), network);
        return network.map(role -> new Addressing(role, defaultRoute, nameservers));
    }

    private Optional<NetworkRole> network(List<Node> addresses, Set<String> devices) {
        Optional<NetworkRole> network = Optional.empty();
        for (Node address : addresses) {
            Optional<NetworkRole> role = NetplanMacro.of(address)
                    .filter(macro -> macro.subnetOfAddress().isPresent() && devices.contains(macro.device()))
                    .flatMap(NetplanMacro::subnetOfAddress)
                    .flatMap(roles);
            if (role.isEmpty() || network.isPresent()) {
                report(address, "address");
            } else {
                network = role;
            }
        }
        return network;
    }

    private boolean defaultRoute(FieldReader body, Optional<NetworkRole> network) {
        Optional<ScalarNode> gateway4 = body.scalar("gateway4");
        boolean defaultRoute = gateway4.filter(via -> isGatewayOf(network, via)).isPresent();
        if (gateway4.isPresent() && !defaultRoute) {
            report(gateway4.get(), "gateway");
        }
        for (FieldReader route : body.maps("routes")) {
            Optional<ScalarNode> via = route.scalar("via");
            boolean known =
                    route.text("to").filter(DEFAULT_DESTINATIONS::contains).isPresent()
                            && via.filter(each -> isGatewayOf(network, each)).isPresent();
            if (known) {
                defaultRoute = true;
            } else {
                report(route.node(), "route");
            }
        }
        return defaultRoute;
    }

    private boolean isGatewayOf(Optional<NetworkRole> network, ScalarNode via) {
        return isOf(network, NetplanMacro.of(via).flatMap(NetplanMacro::subnetOfGateway));
    }

    private boolean nameservers(FieldReader nameservers, Optional<NetworkRole> network) {
        List<Node> addresses = nameservers.list("addresses");
        boolean known = addresses.size() == 1
                && isOf(network, NetplanMacro.of(addresses.get(0)).flatMap(NetplanMacro::subnetOfNameservers));
        if (!known) {
            addresses.forEach(address -> report(address, "name server"));
        }
        return known;
    }

    private boolean isOf(Optional<NetworkRole> network, Optional<String> subnet) {
        return network.isPresent() && subnet.flatMap(roles).equals(network);
    }

    private void report(Node node, String what) {
        String text = node instanceof ScalarNode scalar ? " `" + scalar.text() + "`" : "";
        out.add(Unmodelled.of(node.origin(), "the " + what + text + " in the npTemplate of " + object));
    }
}
