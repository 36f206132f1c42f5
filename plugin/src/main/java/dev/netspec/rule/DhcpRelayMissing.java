package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.NetworkRole;
import java.util.stream.Stream;

/** The machines of a provisioning segment reach the management cluster through a gateway, and it them through another. */
final class DhcpRelayMissing implements Rule {

    @Override
    public String id() {
        return "dhcp-relay-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(NetworkModel model, Findings out) {
        for (Cluster cluster : model.clusters()) {
            if (cluster.isManaged()) {
                segments(cluster)
                        .filter(segment -> segment.gateway().isEmpty())
                        .forEach(segment -> out.at(
                                        segment.origin(),
                                        "network `" + segment.name()
                                                + "` has no gateway, so nothing relays DHCP to its machines")
                                .fix("state the address of the DHCP relay as its `gateway`"));
                model.clusters().stream()
                        .filter(other -> !other.isManaged()
                                && other.region().name().equals(cluster.region().name()))
                        .forEach(management -> checkWayBack(management, cluster, out));
            }
        }
    }

    /** The DHCP server answers the relay, and the machines load their image from it: both from the PXE network. */
    private static void checkWayBack(Cluster management, Cluster cluster, Findings out) {
        management.networks(NetworkRole.PXE).stream()
                .filter(pxe -> pxe.gateway().isEmpty())
                .forEach(pxe -> segments(cluster)
                        .filter(segment -> management.hosts().stream()
                                .anyMatch(layout -> layout.carrying(pxe).isPresent() && !hasRoute(layout, segment)))
                        .findFirst()
                        .ifPresent(segment -> out.at(
                                        pxe.origin(),
                                        "network `" + pxe.name()
                                                + "` has no gateway, so the management hosts have no route to `"
                                                + segment.name() + "` of cluster `" + cluster.name() + "`")
                                .note("machines boot from `" + segment.name() + "`", segment.origin())
                                .fix("give `" + pxe.name() + "` a `gateway`, or its hosts a route `via` a router")));
    }

    private static Stream<Network> segments(Cluster cluster) {
        return cluster.networks(NetworkRole.PXE).stream()
                .filter(network -> !network.dhcp().isEmpty());
    }

    private static boolean hasRoute(HostLayout layout, Network segment) {
        return layout.interfaces().stream()
                .flatMap(each -> each.addressing().stream())
                .flatMap(addressing -> addressing.routes().stream())
                .anyMatch(route -> route.to().contains(segment.cidr().range()));
    }
}
