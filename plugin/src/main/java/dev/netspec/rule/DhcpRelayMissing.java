package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.NetworkRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The machines of a provisioning segment reach the management cluster through a gateway, and it them through another. */
final class DhcpRelayMissing extends BuiltInRule {

    DhcpRelayMissing() {
        super("dhcp-relay-missing", Severity.WARNING);
    }

    @Override
    public void check(NetworkModel model, Findings out) {
        Map<String, List<Cluster>> managed = model.inService().clusters().stream()
                .filter(Cluster::isManaged)
                .collect(Collectors.groupingBy(cluster -> cluster.region().name()));
        for (Cluster cluster : model.inService().clusters()) {
            if (cluster.isManaged()) {
                checkWayThere(cluster, out);
            } else {
                checkWayBack(cluster, managed.getOrDefault(cluster.region().name(), List.of()), out);
            }
        }
    }

    private static void checkWayThere(Cluster cluster, Findings out) {
        segments(cluster)
                .filter(segment -> segment.gateway().isEmpty())
                .forEach(segment -> out.at(
                                segment.origin(),
                                "network `" + segment.name()
                                        + "` has no gateway, so nothing relays DHCP to its machines")
                        .fix("state the address of the DHCP relay as its `gateway`"));
    }

    /** The DHCP server answers the relay, and the machines load their image from it: both from the PXE network. */
    private static void checkWayBack(Cluster management, List<Cluster> managed, Findings out) {
        Attachments attachments = Attachments.of(management);
        for (Network pxe : management.networks(NetworkRole.PXE)) {
            List<Reach> reaches = attachments.to(pxe).stream()
                    .map(Reach::of)
                    .filter(reach -> !reach.hasDefaultRouteThrough(pxe))
                    .toList();
            managed.forEach(cluster -> segments(cluster)
                    .filter(segment -> reaches.stream().anyMatch(reach -> !reach.leadsTo(segment)))
                    .findFirst()
                    .ifPresent(segment -> report(pxe, segment, cluster, out)));
        }
    }

    private static void report(Network pxe, Network segment, Cluster cluster, Findings out) {
        boolean lacksGateway = pxe.gateway().isEmpty();
        out.at(
                        pxe.origin(),
                        (lacksGateway ? "network `" + pxe.name() + "` has no gateway, so the" : "the")
                                + " management hosts have no route to `" + segment.name() + "` of cluster `"
                                + cluster.name() + "`")
                .note("machines boot from `" + segment.name() + "`", segment.origin())
                .fix(
                        lacksGateway
                                ? "give `" + pxe.name() + "` a `gateway`, or its hosts a route `via` a router"
                                : "give the hosts a route to `" + segment.cidr() + "` through `" + pxe.name() + "`");
    }

    private static Stream<Network> segments(Cluster cluster) {
        return cluster.networks(NetworkRole.PXE).stream()
                .filter(network -> !network.dhcp().isEmpty());
    }
}
