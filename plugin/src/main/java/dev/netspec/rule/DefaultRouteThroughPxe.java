package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;

/** The hosts of a management cluster leave through the management network, and machines boot in the other. */
final class DefaultRouteThroughPxe extends ClusterRule {

    DefaultRouteThroughPxe() {
        super("default-route-through-pxe", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.hasSeparatePxe()) {
            Attachments attachments = Attachments.of(cluster);
            cluster.networks(NetworkRole.PXE).stream()
                    .filter(network -> network.gateway().isPresent())
                    .forEach(network -> attachments.to(network).stream()
                            .filter(layout ->
                                    DefaultRouteAmbiguous.routes(layout).count() == 1
                                            && Reach.of(layout).hasDefaultRouteThrough(network))
                            .forEach(layout -> report(layout, cluster, network, out)));
        }
    }

    private static void report(HostLayout layout, Cluster cluster, Network network, Findings out) {
        String management = cluster.lcmNetwork().map(Network::name).orElse("management");
        out.at(
                        layout.carrying(network).orElseThrow().origin().at("defaultRoute"),
                        "the default route of the management hosts goes through network `" + network.name()
                                + "`, in which machines boot")
                .note("network `" + network.name() + "` is stated", network.origin())
                .fix("let it go through network `" + management + "`");
    }
}
