package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.net.Cidr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nodes of one rack reach those of another in the LCM networks, and in the workloads networks. */
final class RackRouteMissing extends AttachmentRule {

    RackRouteMissing() {
        super("rack-route-missing", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        check(cluster, NetworkRole.LCM, out);
        check(cluster, NetworkRole.WORKLOADS, out);
    }

    /** The hosts of many racks have the same routes, so what these do not lead to is worked out once. */
    private static void check(Cluster cluster, NetworkRole role, Findings out) {
        List<Network> networks =
                cluster.networks(role).stream().filter(Network::isForHosts).toList();
        Map<Set<Cidr>, List<Network>> unreached = new HashMap<>();
        for (HostLayout layout : cluster.hosts()) {
            Reach reach = Reach.of(layout);
            Attachments.networks(layout, cluster)
                    .filter(own -> own.role() == role
                            && own.isForHosts()
                            && own.gateway().isPresent()
                            && !reach.hasDefaultRouteThrough(own))
                    .forEach(own -> unreached
                            .computeIfAbsent(
                                    reach.destinations(),
                                    routes -> networks.stream()
                                            .filter(other -> !reach.leadsTo(other))
                                            .toList())
                            .stream()
                            .filter(other -> layout.carrying(other).isEmpty())
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
