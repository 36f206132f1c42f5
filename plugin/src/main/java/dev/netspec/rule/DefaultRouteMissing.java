package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Network;
import dev.netspec.model.Route;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import java.util.List;
import java.util.stream.Stream;

/** Hosts without a default route reach only what they are attached to. */
final class DefaultRouteMissing extends ClusterRule {

    DefaultRouteMissing() {
        super("default-route-missing", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.hosts().stream()
                .filter(layout ->
                        Reach.of(layout).isKnown() && !Reach.of(layout).hasDefaultRoute())
                .forEach(layout -> Attachments.networks(layout, cluster)
                        .filter(network -> network.role().isLcm())
                        .findFirst()
                        .ifPresent(network -> check(cluster, layout, network, out)));
    }

    /** What is out of reach then: the hosts' name servers, and the BMCs that a management cluster controls. */
    private static void noteWhatIsOutOfReach(Cluster cluster, HostLayout layout, Findings.Finding finding) {
        List<Addressing> addressings = layout.interfaces().stream()
                .flatMap(each -> each.addressing().stream())
                .toList();
        List<AddressRange> reached = Stream.concat(
                        Attachments.networks(layout, cluster).map(Network::cidr),
                        addressings.stream()
                                .flatMap(addressing -> addressing.routes().stream())
                                .map(Route::to))
                .map(Cidr::range)
                .toList();
        addressings.stream()
                .filter(Addressing::nameservers)
                .flatMap(addressing -> cluster.network(addressing.network()).stream())
                .flatMap(network -> network.nameservers().stream())
                .filter(server -> !AddressRange.single(server.ip()).isCoveredBy(reached))
                .forEach(server ->
                        finding.note("they cannot reach their name server `" + server + "`", server.origin()));
        if (!cluster.isManaged()) {
            cluster.region().outOfBand().stream()
                    .filter(network -> !network.cidr().range().isCoveredBy(reached))
                    .forEach(network -> finding.note(
                            "they cannot reach the out-of-band network `" + network.cidr() + "`", network.origin()));
        }
    }

    private static void check(Cluster cluster, HostLayout layout, Network management, Findings out) {
        boolean lacksGateway = management.gateway().isEmpty();
        Findings.Finding finding = out.at(
                lacksGateway ? management.origin() : layout.origin().at("attach"),
                "hosts of cluster `" + cluster.name() + "` have no default route");
        noteWhatIsOutOfReach(cluster, layout, finding);
        finding.fix(
                lacksGateway
                        ? "give network `" + management.name() + "` a `gateway`"
                        : "let network `" + management.name() + "` have `defaultRoute: true`");
    }
}
