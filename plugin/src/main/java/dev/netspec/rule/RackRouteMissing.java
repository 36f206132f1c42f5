package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.NetworkRole;
import dev.netspec.net.Cidr;
import dev.netspec.net.CidrOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Nodes of one rack reach those of another in the LCM networks, and in the workloads networks. */
final class RackRouteMissing extends BuiltInRule {

    /**
     * @param ofRole that hosts of a cluster have addresses in
     * @param all of all clusters
     */
    private record Networks(CidrOrder<Network> ofRole, CidrOrder<OwnedNetwork> all) {

        /** Whether a route to all these addresses leads to networks of the role only. */
        boolean fill(Cidr span) {
            return !CidrReserved.concerns(span)
                    && ofRole.within(span).size() == all.within(span).size();
        }
    }

    RackRouteMissing() {
        super("rack-route-missing", Severity.WARNING);
    }

    /** What is marked for deletion has hosts no more. */
    @Override
    public void check(NetworkModel model, Findings out) {
        AddressPlan.of(model.inService()).forEach(plan -> check(plan, out));
    }

    private static void check(AddressPlan plan, Findings out) {
        CidrOrder<OwnedNetwork> all =
                CidrOrder.of(plan.networks().all(), owned -> owned.network().cidr());
        for (Cluster cluster : plan.clusters()) {
            for (NetworkRole role : List.of(NetworkRole.LCM, NetworkRole.WORKLOADS)) {
                Stream<Network> ofRole = cluster.networks(role).stream().filter(Network::isForHosts);
                Networks networks = new Networks(CidrOrder.of(ofRole.toList(), Network::cidr), all);
                cluster.hosts().forEach(layout -> check(layout, cluster, role, networks, out));
            }
        }
    }

    private static void check(HostLayout layout, Cluster cluster, NetworkRole role, Networks networks, Findings out) {
        Map<Network, Interface> carriers = Attachments.carriers(layout, cluster);
        Reach reach = Reach.of(layout);
        Stream<Cidr> reached =
                Stream.concat(reach.routes(), carriers.keySet().stream().map(Network::cidr));
        Unreached unreached = new Unreached(networks.ofRole().outside(reached.toList()));
        carriers.forEach((own, carrier) -> {
            if (own.role() == role
                    && own.isForHosts()
                    && own.gateway().isPresent()
                    && !reach.hasDefaultRouteThrough(own)
                    && !unreached.isEmpty()) {
                report(own, carrier, unreached, networks, out);
            }
        });
    }

    private static void report(Network own, Interface carrier, Unreached unreached, Networks networks, Findings out) {
        Findings.Finding finding = out.at(
                carrier.origin(),
                "hosts in network `" + own.name() + "` have no route to " + unreached.words() + " of other nodes");
        unreached
                .named()
                .forEach(each -> finding.note(
                        "network `" + each.name() + "` is stated", each.origin().at("cidr")));
        String route = "let network `" + own.name() + "` have a route to ";
        Cidr span = unreached.span();
        if (unreached.count() == 1) {
            finding.fix(route + "`" + span + "`");
        } else if (networks.fill(span)) {
            finding.fix(route + "`" + span + "`, which holds them all");
        } else {
            finding.fix(
                    route + "each of them, such as `" + unreached.named().get(0).cidr() + "`");
        }
    }
}
