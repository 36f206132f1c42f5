package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;

/** A route needs a gateway. */
final class GatewayMissing extends ClusterRule {

    GatewayMissing() {
        super("gateway-missing", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        for (HostLayout layout : cluster.hosts()) {
            for (Interface each : layout.interfaces()) {
                each.addressing().ifPresent(addressing -> checkRoutes(addressing, cluster, out));
                each.addressing()
                        .filter(Interface.Addressing::defaultRoute)
                        .flatMap(addressing -> cluster.network(addressing.network()))
                        .filter(network -> network.gateway().isEmpty())
                        .ifPresent(network -> out.at(
                                        network.origin(),
                                        "network `" + network.name()
                                                + "` has no gateway, but the hosts' default route goes through it")
                                .note(
                                        "the default route is stated",
                                        each.origin().at("defaultRoute"))
                                .fix("give the network a `gateway`, or the default route to another network"));
            }
        }
    }

    private static void checkRoutes(Interface.Addressing addressing, Cluster cluster, Findings out) {
        cluster.network(addressing.network())
                .filter(network -> network.gateway().isEmpty())
                .ifPresent(network -> addressing.routes().stream()
                        .filter(route -> route.via().isEmpty())
                        .forEach(route -> out.at(
                                        route.origin(),
                                        "the route to `" + route.to() + "` goes through the gateway of network `"
                                                + network.name() + "`, which has none")
                                .note("network `" + network.name() + "` is stated", network.origin())
                                .fix("say which router it goes `via`, or give the network a `gateway`")));
    }
}
