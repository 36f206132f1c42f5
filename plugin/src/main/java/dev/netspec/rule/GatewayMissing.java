package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;

/** A default route needs a gateway. */
final class GatewayMissing implements ClusterRule {

    @Override
    public String id() {
        return "gateway-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        for (HostLayout layout : cluster.hosts()) {
            for (Interface each : layout.interfaces()) {
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
}
