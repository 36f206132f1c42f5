package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import java.util.List;

/**
 * Hosts need an address in the networks that no node can do without: in a management cluster those of every role, in a
 * managed one an LCM network, and a workloads network if there is one.
 */
final class NetworkNotAttached extends LayoutRule {

    NetworkNotAttached() {
        super("network-not-attached", Severity.ERROR);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (NetworkRole role : NetworkRole.values()) {
            if (!isNeeded(role, cluster)) {
                continue;
            }
            List<Network> networks = candidates(role, layout, cluster);
            if (!networks.isEmpty()
                    && networks.stream()
                            .allMatch(network -> layout.carrying(network).isEmpty())) {
                List<String> names = networks.stream().map(Network::name).toList();
                out.at(
                                layout.origin().at("attach"),
                                (names.size() == 1
                                                ? "hosts are not attached to network "
                                                : "hosts are attached to none of the networks ")
                                        + Phrase.and(names))
                        .note(
                                "cluster `" + cluster.name() + "` has this network",
                                networks.get(0).origin())
                        .fix("say where `" + networks.get(0).key() + "` sits");
            }
        }
    }

    static boolean isNeeded(NetworkRole role, Cluster cluster) {
        return !cluster.isManaged() || role == NetworkRole.LCM || role == NetworkRole.WORKLOADS;
    }

    /**
     * The networks of a role where the hosts are; if there is none, wherever it is. That a rack has no LCM network is
     * reported at the rack.
     */
    private static List<Network> candidates(NetworkRole role, HostLayout layout, Cluster cluster) {
        List<Network> networks =
                cluster.networks(role).stream().filter(Network::isForHosts).toList();
        List<Network> near =
                networks.stream().filter(network -> isNear(network, layout)).toList();
        return near.isEmpty() && role != NetworkRole.LCM ? networks : near;
    }

    private static boolean isNear(Network network, HostLayout layout) {
        return network.rack().isEmpty() || network.rack().equals(layout.rack());
    }
}
