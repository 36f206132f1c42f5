package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;

/** With ARP the API endpoint moves among the masters, so all of them are in its network. */
final class MastersNotInApiNetwork implements LayoutRule {

    @Override
    public String id() {
        return "masters-not-in-api-network";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        if (!cluster.isManaged() || !layout.isControlPlane() || !carriesSomeLcmNetwork(layout, cluster)) {
            return;
        }
        Claims.apiNetwork(cluster)
                .filter(network -> cluster.apiEndpoint().isPresent() && !carriesShareOf(network, layout, cluster))
                .ifPresent(network -> out.at(
                                layout.origin().at("attach"),
                                "masters are not attached to network `" + network.name()
                                        + "`, which the API endpoint is in")
                        .note(
                                "the API endpoint is stated",
                                cluster.apiEndpoint().orElseThrow().origin())
                        .fix("attach all masters to one LCM network, or announce the cluster by BGP"));
    }

    /** A host without any has a finding for that. */
    private static boolean carriesSomeLcmNetwork(HostLayout layout, Cluster cluster) {
        return cluster.lcmNetworks().stream()
                .anyMatch(network -> layout.carrying(network).isPresent());
    }

    private static boolean carriesShareOf(Network network, HostLayout layout, Cluster cluster) {
        return cluster.lcmNetworks().stream()
                .filter(each -> each.cidr().equals(network.cidr()))
                .anyMatch(each -> layout.carrying(each).isPresent());
    }
}
