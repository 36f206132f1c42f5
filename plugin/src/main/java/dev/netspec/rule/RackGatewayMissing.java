package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Route;
import dev.netspec.net.Cidr;
import java.util.Set;
import java.util.stream.Collectors;

/** Nodes and pods must reach those of other racks, which takes a router. */
final class RackGatewayMissing extends LayoutRule {

    RackGatewayMissing() {
        super("rack-gateway-missing", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        layout.interfaces().stream()
                .flatMap(each -> each.addressing().stream())
                .forEach(addressing -> cluster.network(addressing.network())
                        .filter(network -> network.gateway().isEmpty()
                                && (network.role().isLcm() || network.role() == NetworkRole.WORKLOADS))
                        .ifPresent(network -> check(network, addressing, layout, cluster, out)));
    }

    private static void check(
            Network network, Addressing addressing, HostLayout layout, Cluster cluster, Findings out) {
        Set<Cidr> reached = addressing.routes().stream().map(Route::to).collect(Collectors.toSet());
        cluster.networks(network.role()).stream()
                .filter(other -> other.isForHosts()
                        && !reached.contains(other.cidr())
                        && layout.carrying(other).isEmpty())
                .findFirst()
                .ifPresent(other -> out.at(
                                network.origin(),
                                "network `" + network.name() + "` has no gateway, so its hosts have no route to `"
                                        + other.name() + "`")
                        .note("`" + other.name() + "` has nodes of the same cluster", other.origin())
                        .fix("give `" + network.name() + "` a `gateway`"));
    }
}
