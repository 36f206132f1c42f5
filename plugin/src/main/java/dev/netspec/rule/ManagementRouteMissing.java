package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The LCM agents of a managed cluster reach the management cluster from the LCM network. */
final class ManagementRouteMissing extends BuiltInRule {

    ManagementRouteMissing() {
        super("management-route-missing", Severity.WARNING);
    }

    @Override
    public void check(NetworkModel model, Findings out) {
        Map<String, List<Network>> targets = model.inService().clusters().stream()
                .filter(cluster -> !cluster.isManaged())
                .collect(Collectors.groupingBy(
                        cluster -> cluster.region().name(),
                        Collectors.flatMapping(cluster -> cluster.lcmNetwork().stream(), Collectors.toList())));
        model.inService().clusters().stream()
                .filter(Cluster::isManaged)
                .forEach(cluster -> cluster.hosts()
                        .forEach(layout -> targets.getOrDefault(cluster.region().name(), List.of())
                                .forEach(target -> check(layout, cluster, target, out))));
    }

    /** That there is no default route at all is a mistake of its own. */
    private static void check(HostLayout layout, Cluster cluster, Network target, Findings out) {
        Reach reach = Reach.of(layout);
        if (!reach.isKnown() || !reach.hasDefaultRoute() || reach.leadsTo(target)) {
            return;
        }
        for (Interface each : layout.interfaces()) {
            each.addressing()
                    .flatMap(addressing -> cluster.network(addressing.network()))
                    .filter(network -> network.role().isLcm() && !network.cidr().equals(target.cidr()))
                    .filter(network -> !reach.hasDefaultRouteThrough(network))
                    .ifPresent(network -> out.at(
                                    each.origin(),
                                    "hosts have no route from network `" + network.name() + "` to `" + target.cidr()
                                            + "`, where the API of the management cluster is")
                            .note(
                                    "network `" + target.name() + "` is stated",
                                    target.origin().at("cidr"))
                            .fix("let network `" + network.name() + "` have a route to `" + target.cidr() + "`"));
        }
    }
}
