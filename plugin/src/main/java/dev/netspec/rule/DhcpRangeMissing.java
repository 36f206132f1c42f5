package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkRole;

/** A provisioning segment exists to give addresses to the machines that boot in it. */
final class DhcpRangeMissing extends PlanRule {

    DhcpRangeMissing() {
        super("dhcp-range-missing", Severity.ERROR);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        plan.clusters().stream()
                .filter(Cluster::isManaged)
                .flatMap(cluster -> cluster.networks(NetworkRole.PXE).stream())
                .filter(network -> network.dhcp().isEmpty())
                .forEach(network -> out.at(
                                network.origin(),
                                "network `" + network.name()
                                        + "` has no DHCP addresses for the machines that boot in it")
                        .fix("give it a `dhcp` range" + plan.offer(network, DhcpRangeTooSmall.SIZE)));
    }
}
