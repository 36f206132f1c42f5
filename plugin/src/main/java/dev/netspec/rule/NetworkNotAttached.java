package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hosts need an address in the networks that no node can do without: in a management cluster those of every role, in a
 * managed one an LCM network, and a workloads network if there is one.
 */
final class NetworkNotAttached extends AttachmentRule {

    NetworkNotAttached() {
        super("network-not-attached", Severity.ERROR);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        Stream.of(NetworkRole.values())
                .filter(role -> isNeeded(role, cluster))
                .forEach(role -> check(role, cluster, out));
    }

    /** Hosts are in a network of the role where they are; if there is none, wherever it is. */
    private static void check(NetworkRole role, Cluster cluster, Findings out) {
        List<Network> networks =
                cluster.networks(role).stream().filter(Network::isForHosts).toList();
        Set<Optional<String>> racks = networks.stream().map(Network::rack).collect(Collectors.toSet());
        for (HostLayout layout : cluster.hosts()) {
            boolean isNearby = Stream.of(Optional.empty(), layout.rack()).anyMatch(racks::contains);
            Predicate<Network> suits = network -> !isNearby || isNear(network, layout);
            boolean isExpected = !networks.isEmpty()
                    && (isNearby || role != NetworkRole.LCM); // a rack without an LCM network is reported itself
            if (isExpected
                    && Attachments.networks(layout, cluster)
                            .filter(network -> network.role() == role && network.isForHosts())
                            .noneMatch(suits)) {
                report(layout, cluster, networks.stream().filter(suits).toList(), out);
            }
        }
    }

    static boolean isNeeded(NetworkRole role, Cluster cluster) {
        return !cluster.isManaged() || role == NetworkRole.LCM || role == NetworkRole.WORKLOADS;
    }

    private static boolean isNear(Network network, HostLayout layout) {
        return network.rack().isEmpty() || network.rack().equals(layout.rack());
    }

    private static void report(HostLayout layout, Cluster cluster, List<Network> candidates, Findings out) {
        List<String> names = candidates.stream().map(Network::name).toList();
        out.at(
                        layout.origin().at("attach"),
                        (names.size() == 1
                                        ? "hosts are not attached to network "
                                        : "hosts are attached to none of the networks ")
                                + Phrase.and(names))
                .note(
                        "cluster `" + cluster.name() + "` has this network",
                        candidates.get(0).origin())
                .fix("say where `" + candidates.get(0).key() + "` sits");
    }
}
