package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;

/** Hosts without a default route reach only what they are attached to. */
final class DefaultRouteMissing implements ClusterRule {

    @Override
    public String id() {
        return "default-route-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.hosts().stream()
                .filter(layout -> DefaultRouteAmbiguous.routes(layout).findAny().isEmpty() && !isRouted(layout))
                .forEach(layout -> cluster.lcmNetworks().stream()
                        .filter(network -> layout.carrying(network).isPresent())
                        .findFirst()
                        .ifPresent(network -> check(cluster, layout, network, out)));
    }

    /** Whether netplan keys, which no rule reads, or routes with a preference may lead everywhere. */
    private static boolean isRouted(HostLayout layout) {
        return layout.hasRaw("routes")
                || layout.hasRaw("gateway4")
                || layout.interfaces().stream()
                        .flatMap(each -> each.addressing().stream())
                        .flatMap(addressing -> addressing.routes().stream())
                        .anyMatch(route -> route.to().prefix() == 0);
    }

    private static void check(Cluster cluster, HostLayout layout, Network management, Findings out) {
        boolean lacksGateway = management.gateway().isEmpty();
        Findings.Finding finding = out.at(
                lacksGateway ? management.origin() : layout.origin().at("attach"),
                "hosts of cluster `" + cluster.name() + "` have no default route");
        finding.fix(
                lacksGateway
                        ? "give network `" + management.name() + "` a `gateway`"
                        : "let network `" + management.name() + "` have `defaultRoute: true`");
    }
}
