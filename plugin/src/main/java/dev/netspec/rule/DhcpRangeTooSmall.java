package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Range;

/** Each machine that is being provisioned holds an address from DHCP. */
final class DhcpRangeTooSmall extends PlanRule {

    /** The three machines of a control plane, and one to spare. */
    static final int SIZE = 4;

    DhcpRangeTooSmall() {
        super("dhcp-range-too-small", Severity.WARNING);
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        plan.clusters()
                .forEach(cluster -> cluster.pxeNetworks().forEach(network -> {
                    long size = Range.total(network.dhcp());
                    if (size > 0 && size < SIZE) {
                        out.at(
                                        network.dhcp().get(0).origin(),
                                        "network `" + network.name() + "` has "
                                                + Phrase.count(size, "address")
                                                + " for DHCP: three machines at once, and one to spare, want " + SIZE)
                                .fix("give it at least " + SIZE + " addresses"
                                        + plan.growth(network, network.dhcp(), SIZE));
                    }
                }));
    }
}
