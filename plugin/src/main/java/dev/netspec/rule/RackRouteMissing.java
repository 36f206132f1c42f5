package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import java.util.List;

/** Nodes of one rack reach those of another in the LCM networks, and in the workloads networks. */
final class RackRouteMissing extends LayoutRule {

    RackRouteMissing() {
        super("rack-route-missing", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (NetworkRole role : List.of(NetworkRole.LCM, NetworkRole.WORKLOADS)) {
            List<Network> networks =
                    cluster.networks(role).stream().filter(Network::isForHosts).toList();
            networks.stream()
                    .filter(own ->
                            own.gateway().isPresent() && layout.carrying(own).isPresent())
                    .forEach(own -> networks.stream()
                            .filter(other -> layout.carrying(other).isEmpty()
                                    && !Reach.of(layout).leadsTo(other)
                                    && !Reach.of(layout).hasDefaultRouteThrough(own))
                            .forEach(other -> report(layout, own, other, out)));
        }
    }

    private static void report(HostLayout layout, Network own, Network other, Findings out) {
        Interface carrier = layout.carrying(own).orElseThrow();
        out.at(
                        carrier.origin(),
                        "hosts in network `" + own.name() + "` have no route to `" + other.cidr() + "`, network `"
                                + other.name() + "` of other nodes")
                .note("network `" + other.name() + "` is stated", other.origin().at("cidr"))
                .fix("let network `" + own.name() + "` have a route to `" + other.cidr() + "`");
    }
}
