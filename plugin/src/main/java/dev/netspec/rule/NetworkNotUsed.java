package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;

/** A network with addresses for hosts that no host is attached to is stated for nothing. */
final class NetworkNotUsed implements ClusterRule {

    @Override
    public String id() {
        return "network-not-used";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        if (!cluster.isManaged() || cluster.hosts().isEmpty()) {
            return;
        }
        cluster.networks().stream()
                .filter(network -> network.isForHosts()
                        && !PxeOnManagedHost.concerns(cluster, network)
                        && !PoolNotAnnounced.concerns(cluster, network)
                        && !isAttached(cluster, network)
                        && mayHaveHosts(cluster, network))
                .filter(network -> !NetworkNotAttached.isNeeded(network.role(), cluster)
                        || cluster.networks(network.role()).stream().anyMatch(each -> isAttached(cluster, each)))
                .forEach(network -> out.at(
                                network.origin(),
                                "no host is attached to network `" + network.name()
                                        + "`, which has addresses for hosts")
                        .fix("attach it in a profile as `" + network.key() + "`, or remove it"));
    }

    /** A rack may be described before machines stand in it. */
    private static boolean mayHaveHosts(Cluster cluster, Network network) {
        return network.rack().isEmpty()
                || cluster.hosts().stream().anyMatch(layout -> layout.rack().equals(network.rack()));
    }

    static boolean isAttached(Cluster cluster, Network network) {
        return cluster.hosts().stream()
                .anyMatch(layout -> layout.carrying(network).isPresent());
    }
}
