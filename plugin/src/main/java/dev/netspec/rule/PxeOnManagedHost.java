package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.source.Origin;
import java.util.List;

/** A provisioning segment of a managed cluster is for machines that boot, and no operational host is in it. */
final class PxeOnManagedHost extends ClusterRule {

    PxeOnManagedHost() {
        super("pxe-on-managed-host", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (!cluster.isManaged()) {
            return;
        }
        Attachments attachments = Attachments.of(cluster);
        for (Network network : cluster.networks(NetworkRole.PXE)) {
            List<Origin> attached = attachments.to(network).stream()
                    .flatMap(layout ->
                            layout.carrying(network).map(each -> Attachments.place(layout, network, each)).stream())
                    .toList();
            attached.forEach(each -> out.at(
                            each,
                            "hosts are attached to network `" + network.name()
                                    + "`, which machines of a managed cluster use only to boot")
                    .note("network `" + network.name() + "` is stated", network.origin())
                    .fix("remove the attachment"));
            if (attached.isEmpty() && network.isForHosts()) {
                out.at(
                                network.hosts().get(0).origin(),
                                "network `" + network.name() + "` has addresses for hosts, and machines of a managed"
                                        + " cluster use it only to boot")
                        .fix("remove `hosts`; `dhcp` has the addresses of machines that boot");
            }
        }
    }

    static boolean concerns(Cluster cluster, Network network) {
        return cluster.isManaged() && network.role() == NetworkRole.PXE;
    }
}
