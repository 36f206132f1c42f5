package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Interface;
import dev.netspec.model.Network;
import dev.netspec.source.Origin;

/** A host gets its address in a network from the addresses that the network has for hosts. */
final class HostRangeMissing extends PlanRule {

    HostRangeMissing() {
        super("host-range-missing", Severity.ERROR);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        plan.clusters().stream()
                .filter(Cluster::isManaged) // the others state them, or a finding says that they cannot be read
                .forEach(cluster -> {
                    Attachments attachments = Attachments.of(cluster);
                    cluster.networks().stream()
                            .filter(network -> HostsFewerThanMachines.capacity(network) == 0
                                    && !PxeOnManagedHost.concerns(cluster, network))
                            .forEach(network -> check(network, attachments, plan, out));
                });
    }

    private static void check(Network network, Attachments attachments, AddressPlan plan, Findings out) {
        attachments.to(network).stream()
                .flatMap(layout -> layout.carrying(network).stream())
                .map(Interface::origin)
                .min(Origin.ORDER)
                .ifPresent(attachment -> out.at(
                                network.origin(),
                                "network `" + network.name()
                                        + "` has no addresses for the hosts that are attached to it")
                        .note("they are attached", attachment)
                        .fix("give it `hosts`" + plan.offer(network, Math.max(1, attachments.machines(network)))));
    }
}
