package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import java.util.Optional;

/** A storage node replicates, and also serves its clients. */
final class StorageAccessMissing extends LayoutRule {

    StorageAccessMissing() {
        super("storage-access-missing", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        if (cluster.networks(NetworkRole.STORAGE_ACCESS).isEmpty()
                || carried(NetworkRole.STORAGE_ACCESS, layout, cluster).isPresent()) {
            return;
        }
        carried(NetworkRole.STORAGE_REPLICATION, layout, cluster)
                .ifPresent(network -> out.at(
                                layout.origin().at("attach"),
                                "hosts are attached to network `" + network.name()
                                        + "`, which storage nodes use, but to no storage access network")
                        .fix("attach `"
                                + cluster.networks(NetworkRole.STORAGE_ACCESS)
                                        .get(0)
                                        .key()
                                + "` too: Ceph serves its clients there"));
    }

    private static Optional<Network> carried(NetworkRole role, HostLayout layout, Cluster cluster) {
        return Attachments.networks(layout, cluster)
                .filter(network -> network.role() == role)
                .findFirst();
    }
}
