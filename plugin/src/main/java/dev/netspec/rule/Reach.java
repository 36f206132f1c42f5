package dev.netspec.rule;

import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Network;
import dev.netspec.model.Route;
import dev.netspec.net.Cidr;
import java.util.List;
import java.util.stream.Stream;

/** Where the routes of a host lead. */
final class Reach {

    private final List<Addressing> addressings;
    private final boolean isKnown;

    private Reach(List<Addressing> addressings, boolean isKnown) {
        this.addressings = addressings;
        this.isKnown = isKnown;
    }

    static Reach of(HostLayout layout) {
        return new Reach(
                layout.interfaces().stream()
                        .map(Interface::addressing)
                        .flatMap(addressing -> addressing.stream())
                        .toList(),
                !layout.hasRaw("routes") && !layout.hasRaw("gateway4"));
    }

    /** Whether netplan keys, which no rule reads, lead nowhere else. */
    boolean isKnown() {
        return isKnown;
    }

    /** Whether a default route goes through any network, be it one with a preference. */
    boolean hasDefaultRoute() {
        return addressings.stream().anyMatch(Reach::leadsEverywhere);
    }

    /** Whether a route other than a default one leads to all of a network. */
    boolean leadsTo(Network target) {
        return routes().anyMatch(to -> to.contains(target.cidr().range()));
    }

    /** What the routes lead to, but for default ones. */
    Stream<Cidr> routes() {
        return addressings.stream()
                .flatMap(addressing -> addressing.routes().stream())
                .map(Route::to)
                .filter(to -> to.prefix() > 0);
    }

    /** Whether a default route goes through a network. */
    boolean hasDefaultRouteThrough(Network network) {
        return addressings.stream()
                .filter(addressing -> addressing.network().equals(network.name()))
                .anyMatch(Reach::leadsEverywhere);
    }

    private static boolean leadsEverywhere(Addressing addressing) {
        return addressing.defaultRoute()
                || addressing.routes().stream().anyMatch(route -> route.to().prefix() == 0);
    }
}
