package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.model.Pool;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** With ARP the hosts in the network of a pool answer for its addresses. */
final class PoolNotAnnounced extends AttachmentRule {

    PoolNotAnnounced() {
        super("pool-not-announced", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        Set<String> judged = new HashSet<>();
        Set<String> unanswered = unanswered(cluster, Attachments.of(cluster));
        cluster.pools().stream()
                .filter(pool -> pool.protocol().equals(Pool.LAYER2))
                .forEach(pool -> pool.network().flatMap(cluster::network).ifPresent(network -> {
                    if (unanswered.contains(network.name())) {
                        nobodyAnswers(pool, network, out);
                    } else if (cluster.knowsAllHosts()
                            && judged.add(network.name())
                            && cluster.isManaged()
                            && !cluster.selectsSpeakers()) {
                        someDoNotAnswer(pool, network, cluster, out);
                    }
                }));
    }

    private static void nobodyAnswers(Pool pool, Network network, Findings out) {
        out.at(
                        pool.origin(),
                        "no host is attached to network `" + network.name()
                                + "`, so none answers for the addresses of pool `" + pool.name() + "`")
                .note("network `" + network.name() + "` is stated", network.origin())
                .fix("attach `" + network.key() + "` in the profiles of the hosts that announce it");
    }

    /** MetalLB chooses the node that answers without a look at its interfaces. Source: MetalLB, L2 mode, interface selector. */
    private static void someDoNotAnswer(Pool pool, Network network, Cluster cluster, Findings out) {
        if (network.rack().isPresent()) { // not stretched, or stated for each rack
            return;
        }
        List<HostLayout> outside = speakers(cluster).stream()
                .filter(layout -> layout.carrying(network).isEmpty())
                .toList();
        if (outside.isEmpty()) {
            return;
        }
        List<String> roles =
                outside.stream().map(HostLayout::role).distinct().sorted().toList();
        out.at(
                        pool.origin(),
                        "hosts of role " + Phrase.or(roles) + " have no interface in network `" + network.name()
                                + "`, and MetalLB may choose one of them to answer for pool `" + pool.name() + "`")
                .note("network `" + network.name() + "` is stated", network.origin())
                .fix("attach `" + network.key() + "` to them too, or give Helm release `metallb` in `raw` a"
                        + " `speaker.nodeSelector` that leaves them out");
    }

    /** All but the masters, unless there are no others. Source: MOSK, MetalLB speakers; which these are only a spec says. */
    private static List<HostLayout> speakers(Cluster cluster) {
        List<HostLayout> stated = cluster.hosts().stream()
                .filter(layout -> layout.machineCount().isPresent())
                .toList();
        List<HostLayout> workers =
                stated.stream().filter(layout -> !layout.isControlPlane()).toList();
        return workers.isEmpty() ? stated : workers;
    }

    /** The names of the networks that a pool is in and no host is, though hosts are described. */
    static Set<String> unanswered(Cluster cluster, Attachments attachments) {
        if (!cluster.isManaged() || !cluster.knowsAllHosts() || cluster.hosts().isEmpty()) {
            return Set.of();
        }
        return cluster.pools().stream()
                .filter(pool -> pool.protocol().equals(Pool.LAYER2))
                .flatMap(pool -> pool.network().flatMap(cluster::network).stream())
                .filter(network -> !network.role().isLcm() && !attachments.has(network))
                .map(Network::name)
                .collect(Collectors.toSet());
    }
}
