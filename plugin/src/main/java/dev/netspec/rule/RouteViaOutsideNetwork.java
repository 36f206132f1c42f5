package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;
import dev.netspec.model.Route;

/** A router is reached in the network that a route goes through. */
final class RouteViaOutsideNetwork extends LayoutRule {

    RouteViaOutsideNetwork() {
        super("route-via-outside-network", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (Interface each : layout.interfaces()) {
            each.addressing()
                    .ifPresent(addressing -> cluster.network(addressing.network())
                            .ifPresent(network -> addressing.routes().forEach(route -> check(route, network, out))));
        }
    }

    private static void check(Route route, Network network, Findings out) {
        route.via()
                .filter(via -> !network.cidr().contains(via.ip()))
                .ifPresent(via -> out.at(
                                via.origin(),
                                "`" + via + "`, the router to `" + route.to() + "`, lies outside network `"
                                        + network.name() + "` (`" + network.cidr() + "`)")
                        .note(
                                "network `" + network.name() + "` is `" + network.cidr() + "`",
                                network.origin().at("cidr"))
                        .fix("give the address that the router has in `" + network.cidr() + "`"));
    }
}
