package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;

/** An LCM or PXE network has addresses left for machines to come. */
final class HostRangeReserveSmall extends PlanRule {

    /** What the product's own check of address capacity wants to be free. */
    private static final int RESERVE = 5;

    HostRangeReserveSmall() {
        super("host-range-reserve-small", Severity.WARNING);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Cluster cluster : plan.clusters()) {
            if (!cluster.origin().has("machines")) {
                continue; // how many there are is only assumed
            }
            Attachments attachments = Attachments.of(cluster);
            cluster.networks().stream()
                    .filter(network -> network.role().isLcm() || network.role() == NetworkRole.PXE)
                    .filter(network -> !HostRangeTooSmall.concerns(cluster, network))
                    .forEach(network -> check(network, attachments.machines(network), plan, out));
        }
    }

    private static void check(Network network, int machines, AddressPlan plan, Findings out) {
        long addresses = HostsFewerThanMachines.capacity(network);
        long left = addresses - machines;
        if (machines > 0 && left >= 0 && left < RESERVE) {
            int wanted = machines + RESERVE;
            out.at(
                            network.hosts().get(0).origin(),
                            "network `" + network.name() + "` has " + Phrase.count(addresses, "address") + " for "
                                    + Phrase.count(machines, "machine") + ", and the product wants " + RESERVE
                                    + " to be free")
                    .fix("give `hosts` at least " + wanted + " addresses" + plan.offer(network, wanted));
        }
    }
}
