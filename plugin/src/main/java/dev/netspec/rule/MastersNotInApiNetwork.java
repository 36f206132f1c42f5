package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import java.util.List;

/** With ARP the API endpoint moves among the masters, so all of them are in its network. */
final class MastersNotInApiNetwork extends AttachmentRule {

    MastersNotInApiNetwork() {
        super("masters-not-in-api-network", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (cluster.isManaged()) {
            cluster.apiEndpoint()
                    .ifPresent(address -> Claims.apiNetwork(cluster)
                            .filter(network -> network.cidr().contains(address.ip())) // or it has a finding for that
                            .ifPresent(network -> cluster.hosts().stream()
                                    .filter(layout -> layout.isControlPlane() && isOutside(network, layout, cluster))
                                    .forEach(layout -> report(network, layout, address, out))));
        }
    }

    /** A host without any LCM network has a finding for that. */
    private static boolean isOutside(Network network, HostLayout layout, Cluster cluster) {
        List<Network> attached = Attachments.networks(layout, cluster)
                .filter(each -> each.role().isLcm())
                .toList();
        return !attached.isEmpty()
                && attached.stream().noneMatch(each -> each.cidr().equals(network.cidr()));
    }

    private static void report(Network network, HostLayout layout, Address endpoint, Findings out) {
        out.at(
                        layout.origin().at("attach"),
                        "masters are not attached to network `" + network.name() + "`, which the API endpoint is in")
                .note("the API endpoint is stated", endpoint.origin())
                .fix("attach all masters to one LCM network, or announce the cluster by BGP");
    }
}
