package acme;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.net.Ip;
import dev.netspec.rule.Rule;

/** In our data centres the router has the first address of every network. */
public final class GatewayFirst implements Rule {

    @Override
    public String id() {
        return "acme-gateway-first";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(NetworkModel model, Findings out) {
        for (Cluster cluster : model.clusters()) {
            for (Network network : cluster.networks()) {
                Ip first = network.cidr().hosts().first();
                network.gateway()
                        .filter(gateway -> !gateway.ip().equals(first))
                        .ifPresent(gateway -> out.at(
                                        gateway.origin(),
                                        "the gateway of network `" + network.name() + "` is not its first address")
                                .fix("write `" + first + "`"));
            }
        }
    }
}
