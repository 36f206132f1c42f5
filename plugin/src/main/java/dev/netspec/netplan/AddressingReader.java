package dev.netspec.netplan;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.field.Unmodelled;
import dev.netspec.model.Address;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Route;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the address of an interface, and what hangs on it: the routes and the name servers. */
final class AddressingReader {

    private static final Set<String> DEFAULT_DESTINATIONS = Set.of("0.0.0.0/0", "default");
    private static final Cidr ANYWHERE = Cidr.parse("0.0.0.0/0").orElseThrow();

    private final Function<String, Optional<NamedSubnet>> subnets;
    private final String object;
    private final Diagnostics.Collector out;

    /** @param subnets what the template calls Subnets */
    AddressingReader(Function<String, Optional<NamedSubnet>> subnets, String object, Diagnostics.Collector out) {
        this.subnets = subnets;
        this.object = object;
        this.out = out;
    }

    Optional<Addressing> read(FieldReader body) {
        Optional<NamedSubnet> subnet = subnet(body.list("addresses"));
        boolean defaultRoute = gateway4(body, subnet);
        List<Route> routes = new ArrayList<>();
        boolean adrift = body.list("addresses").stream().anyMatch(this::drawsFromUnknownSubnet);
        for (FieldReader each : body.maps("routes")) {
            if (adrift || drawsFromUnknownSubnet(each.node())) {
                each.rest().forEach(each::ignore);
                continue;
            }
            Optional<Route> route = subnet.flatMap(own -> route(each, own));
            if (route.isEmpty()) {
                reportRoute(each);
            } else if (isDefault(route.get())) {
                defaultRoute = true;
            } else {
                routes.add(route.get());
            }
        }
        boolean nameservers = nameservers(body.map("nameservers"), subnet);
        Optional<String> network = subnet.flatMap(NamedSubnet::network);
        boolean isDefault = defaultRoute;
        return network.map(name -> new Addressing(name, isDefault, nameservers, routes));
    }

    /** That of the first address which is in a network of the cluster, for whichever interface it says that it is. */
    private Optional<NamedSubnet> subnet(List<Node> addresses) {
        Optional<NamedSubnet> subnet = Optional.empty();
        for (Node address : addresses) {
            Optional<NamedSubnet> found = NetplanMacro.of(address)
                    .flatMap(macro -> macro.subnetOfAddress().or(macro::subnetOfCidr))
                    .flatMap(subnets)
                    .filter(each -> each.network().isPresent());
            if (found.isEmpty() || subnet.isPresent() && !subnet.equals(found)) {
                report(address, "address");
            } else {
                subnet = found;
            }
        }
        return subnet;
    }

    private boolean gateway4(FieldReader body, Optional<NamedSubnet> subnet) {
        Optional<ScalarNode> gateway4 = body.scalar("gateway4");
        boolean known = gateway4.filter(
                        via -> isOf(subnet, NetplanMacro.of(via).flatMap(NetplanMacro::subnetOfGateway)))
                .isPresent();
        if (gateway4.isPresent() && !known) {
            report(gateway4.get(), "gateway");
        }
        return known;
    }

    /** Empty if it is not known where the route leads, or by which way. */
    private Optional<Route> route(FieldReader route, NamedSubnet subnet) {
        Optional<ScalarNode> to = route.scalar("to");
        Optional<ScalarNode> via = route.scalar("via");
        boolean throughGateway = via.flatMap(NetplanMacro::of)
                .flatMap(NetplanMacro::subnetOfGateway)
                .flatMap(subnets)
                .filter(subnet::equals)
                .isPresent();
        Optional<Address> router = via.flatMap(this::router);
        Optional<Cidr> destination = to.flatMap(this::destination);
        if (destination.isEmpty() || !throughGateway && router.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Route(
                destination.get(),
                to.flatMap(NetplanMacro::of)
                        .flatMap(NetplanMacro::subnetOfCidr)
                        .flatMap(subnets)
                        .flatMap(NamedSubnet::network),
                throughGateway ? Optional.empty() : router,
                route.integer("metric"),
                route.origin()));
    }

    /** Where it is not understood: at its destination, or else at its router. */
    private void reportRoute(FieldReader route) {
        Optional<ScalarNode> via = route.scalar("via");
        Optional<ScalarNode> to =
                route.scalar("to").filter(each -> destination(each).isEmpty());
        out.add(Unmodelled.of(
                to.or(() -> via).map(ScalarNode::origin).orElse(route.origin()),
                "the route in the npTemplate of " + object));
    }

    private static boolean isDefault(Route route) {
        return route.to().equals(ANYWHERE)
                && route.via().isEmpty()
                && route.metric().isEmpty();
    }

    private Optional<Cidr> destination(ScalarNode to) {
        if (DEFAULT_DESTINATIONS.contains(to.text())) {
            return Optional.of(ANYWHERE);
        }
        return NetplanMacro.of(to)
                .flatMap(NetplanMacro::subnetOfCidr)
                .flatMap(subnets)
                .map(NamedSubnet::cidr)
                .orElseGet(() ->
                        Cidr.parse(to.text()).or(() -> Ip.parse(to.text()).map(ip -> new Cidr(ip, 32))));
    }

    /** Stated, or the gateway of another Subnet. */
    private Optional<Address> router(ScalarNode via) {
        return NetplanMacro.of(via)
                .flatMap(NetplanMacro::subnetOfGateway)
                .flatMap(subnets)
                .map(NamedSubnet::gateway)
                .orElseGet(() -> Ip.parse(via.text()).map(ip -> new Address(ip, via.origin())));
    }

    private boolean nameservers(FieldReader nameservers, Optional<NamedSubnet> subnet) {
        List<Node> addresses = nameservers.list("addresses");
        boolean known = addresses.size() == 1
                && isOf(subnet, NetplanMacro.of(addresses.get(0)).flatMap(NetplanMacro::subnetOfNameservers));
        if (!known) {
            addresses.forEach(address -> report(address, "name server"));
        }
        return known;
    }

    private boolean isOf(Optional<NamedSubnet> subnet, Optional<String> alias) {
        return subnet.isPresent() && alias.flatMap(subnets).equals(subnet);
    }

    /** What draws from a Subnet that is not known is left to the finding about that. */
    private void report(Node node, String what) {
        if (drawsFromUnknownSubnet(node)) {
            return;
        }
        String text = node instanceof ScalarNode scalar ? " `" + scalar.text() + "`" : "";
        out.add(Unmodelled.of(node.origin(), "the " + what + text + " in the npTemplate of " + object));
    }

    private boolean drawsFromUnknownSubnet(Node node) {
        return node instanceof MapNode map
                ? map.entries().values().stream().anyMatch(entry -> drawsFromUnknownSubnet(entry.value()))
                : NetplanMacro.of(node)
                        .flatMap(NetplanMacro::subnet)
                        .filter(alias -> subnets.apply(alias).isEmpty())
                        .isPresent();
    }
}
