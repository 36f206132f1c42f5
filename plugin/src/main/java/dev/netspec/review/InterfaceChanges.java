package dev.netspec.review;

import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Interface.Bond;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.model.Network;
import dev.netspec.model.Route;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/** What changes of the interfaces of hosts. */
final class InterfaceChanges {

    private final Hosts hosts;

    InterfaceChanges(Hosts hosts) {
        this.hosts = hosts;
    }

    void tell() {
        Pair.match(hosts.before().interfaces(), hosts.after().interfaces(), Interface::name)
                .forEach(this::tell);
    }

    private void tell(Pair<Interface> pair) {
        Interface last = pair.last();
        HostLayout layout = pair.after().isPresent() ? hosts.after() : hosts.before();
        String subject = Hosts.called(layout, last);
        if (pair.before().isEmpty()) {
            hosts.say(ChangeKind.INTERFACE_ADDED, subject + " is new", last.origin());
        } else if (pair.after().isEmpty()) {
            hosts.say(
                    ChangeKind.INTERFACE_REMOVED,
                    subject + " is removed",
                    hosts.after().origin());
        } else {
            compare(subject, pair.before().get(), last);
        }
    }

    private void compare(String subject, Interface before, Interface after) {
        Origin at = after.origin();
        if (before.getClass() != after.getClass()) {
            hosts.say(ChangeKind.INTERFACE_CHANGED, subject + " was " + Hosts.called(hosts.before(), before), at);
        }
        List<String> were = Hosts.devices(hosts.before(), before.parts());
        List<String> are = Hosts.devices(hosts.after(), after.parts());
        if (!before.parts().equals(after.parts())) {
            hosts.say(ChangeKind.INTERFACE_CHANGED, subject + " " + Words.changeOf(parts(after), were, are), at);
        }
        if (before instanceof Bond was && after instanceof Bond is) {
            Words.changes(parameters(hosts.before(), was), parameters(hosts.after(), is))
                    .forEach(change -> hosts.say(ChangeKind.INTERFACE_CHANGED, subject + " " + change, at));
        }
        if (before instanceof Vlan was
                && after instanceof Vlan is
                && !follows(before, OptionalInt.of(was.id()), after, OptionalInt.of(is.id()), Network::vlan)) {
            value(ChangeKind.INTERFACE_CHANGED, subject, "id", Optional.of(was.id()), Optional.of(is.id()), at);
        }
        if (!follows(before, before.mtu(), after, after.mtu(), Network::mtu)) {
            value(
                    ChangeKind.INTERFACE_CHANGED,
                    subject,
                    "MTU",
                    Words.boxed(before.mtu()),
                    Words.boxed(after.mtu()),
                    at);
        }
        addressing(subject, before.addressing(), after.addressing(), at);
    }

    /** Whether an interface takes a value from its network on both sides: then it is said of the network. */
    private boolean follows(
            Interface before, OptionalInt was, Interface after, OptionalInt is, Function<Network, OptionalInt> value) {
        return !was.equals(is)
                && ofNetwork(hosts.account().before(), hosts.before(), before, value)
                        .equals(was)
                && ofNetwork(hosts.account().after(), hosts.after(), after, value)
                        .equals(is);
    }

    private static OptionalInt ofNetwork(
            Cluster cluster, HostLayout layout, Interface each, Function<Network, OptionalInt> value) {
        return cluster.networks().stream()
                .filter(network -> layout.carrying(network).filter(each::equals).isPresent())
                .map(value)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** With the name of the NIC that is to be preferred, and not its number. */
    private static Map<String, String> parameters(HostLayout layout, Bond bond) {
        Map<String, String> parameters = new TreeMap<>(bond.parameters());
        parameters.computeIfPresent("primary", (key, nic) -> Hosts.device(layout, nic));
        return parameters;
    }

    private static String parts(Interface each) {
        return each instanceof Bond ? "members" : each instanceof Vlan ? "link" : "interfaces";
    }

    private void addressing(String subject, Optional<Addressing> before, Optional<Addressing> after, Origin at) {
        value(
                ChangeKind.ATTACHMENT_CHANGED,
                subject,
                "network",
                before.map(Addressing::network),
                after.map(Addressing::network),
                at);
        flag(
                subject,
                "the default route",
                before.filter(Addressing::defaultRoute).isPresent(),
                after.filter(Addressing::defaultRoute).isPresent(),
                ChangeKind.ROUTE_CHANGED,
                at);
        flag(
                subject,
                "the name servers of its network",
                before.filter(Addressing::nameservers).isPresent(),
                after.filter(Addressing::nameservers).isPresent(),
                ChangeKind.ATTACHMENT_CHANGED,
                at);
        Pair.match(
                        before.map(Addressing::routes).orElse(List.of()),
                        after.map(Addressing::routes).orElse(List.of()),
                        InterfaceChanges::destination)
                .forEach(pair -> route(subject, pair, at));
    }

    private static String destination(Route route) {
        return route.network().orElse(route.to().toString());
    }

    private void route(String of, Pair<Route> pair, Origin at) {
        Route last = pair.last();
        String subject = of + ": route to `" + destination(last) + "`";
        if (pair.before().isEmpty()) {
            hosts.say(ChangeKind.ROUTE_CHANGED, subject + " is new", last.origin());
        } else if (pair.after().isEmpty()) {
            hosts.say(ChangeKind.ROUTE_CHANGED, subject + " is removed", at);
        } else {
            compare(subject, pair.before().get(), last);
        }
    }

    private void compare(String subject, Route before, Route after) {
        ChangeKind kind = ChangeKind.ROUTE_CHANGED;
        Origin at = after.origin();
        value(kind, subject, "network", before.network(), after.network(), at);
        // a network that is renumbered takes the routes to it along
        if (!isOf(before, hosts.account().before())
                || !isOf(after, hosts.account().after())) {
            value(kind, subject, "destination", Optional.of(before.to()), Optional.of(after.to()), at);
        }
        value(
                kind,
                subject,
                "router",
                before.via().map(Address::ip),
                after.via().map(Address::ip),
                at);
        value(kind, subject, "metric", before.metric(), after.metric(), at);
    }

    private static boolean isOf(Route route, Cluster cluster) {
        Optional<Cidr> network = route.network().flatMap(cluster::network).map(Network::cidr);
        return network.filter(route.to()::equals).isPresent();
    }

    private void flag(String subject, String what, boolean had, boolean has, ChangeKind kind, Origin at) {
        if (had != has) {
            hosts.say(kind, subject + (has ? " gets " : " loses ") + what, at);
        }
    }

    private void value(ChangeKind kind, String subject, String noun, Optional<?> before, Optional<?> after, Origin at) {
        if (!before.equals(after)) {
            hosts.say(kind, subject + " " + Words.change(noun, before, after), at);
        }
    }
}
