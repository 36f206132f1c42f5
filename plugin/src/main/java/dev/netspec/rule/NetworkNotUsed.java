package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import java.util.Set;
import java.util.stream.Collectors;

/** A network with addresses for hosts that no host is attached to is stated for nothing. */
final class NetworkNotUsed extends AttachmentRule {

    NetworkNotUsed() {
        super("network-not-used", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (!cluster.isManaged() || !cluster.knowsAllHosts() || cluster.hosts().isEmpty()) {
            return;
        }
        Attachments attachments = Attachments.of(cluster);
        Set<String> unanswered = PoolNotAnnounced.unanswered(cluster, attachments);
        Set<String> racks = cluster.hosts().stream()
                .flatMap(layout -> layout.rack().stream())
                .collect(Collectors.toSet());
        Set<NetworkRole> roles = cluster.networks().stream()
                .filter(attachments::has)
                .map(Network::role)
                .collect(Collectors.toSet());
        cluster.networks().stream()
                .filter(network -> network.isForHosts()
                        && !attachments.has(network)
                        && !PxeOnManagedHost.concerns(cluster, network)
                        && !unanswered.contains(network.name())
                        // a rack may be described before machines stand in it
                        && network.rack().map(racks::contains).orElse(true))
                .filter(network ->
                        !NetworkNotAttached.isNeeded(network.role(), cluster) || roles.contains(network.role()))
                .forEach(network -> out.at(
                                network.origin(),
                                "no host is attached to network `" + network.name()
                                        + "`, which has addresses for hosts")
                        .fix("attach it in a profile as `" + network.key() + "`, or remove it"));
    }
}
