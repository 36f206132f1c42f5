package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Range;

/** A management cluster has three machines, and each needs an address in each network. */
final class HostRangeTooSmall extends PlanRule {

    static final int MACHINES = 3;

    HostRangeTooSmall() {
        super("host-range-too-small", Severity.ERROR);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        plan.clusters()
                .forEach(cluster -> cluster.networks().stream()
                        .filter(network -> concerns(cluster, network))
                        .forEach(network -> {
                            long size = Range.total(network.hosts());
                            out.at(
                                            network.hosts().get(0).origin(),
                                            "network `" + network.name() + "` has "
                                                    + Phrase.count(size, "address") + " for hosts, and a "
                                                    + cluster.kind().words() + " needs " + MACHINES)
                                    .fix("give it at least " + MACHINES + " addresses"
                                            + plan.growth(network, network.hosts(), MACHINES));
                        }));
    }

    static boolean concerns(Cluster cluster, Network network) {
        // none at all is a range that nobody could read, and reported as that
        return !cluster.isManaged()
                && (network.role().isPxe() || network.role().isLcm())
                && !network.hosts().isEmpty()
                && Range.total(network.hosts()) < MACHINES;
    }
}
