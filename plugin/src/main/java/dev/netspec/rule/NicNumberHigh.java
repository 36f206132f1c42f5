package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Nics;

/** A host hardly has more NICs than this, so a higher number finds none when the template is rendered. */
final class NicNumberHigh extends LayoutRule {

    private static final int HIGHEST = 15;

    /** How many NICs the product numbers by priority; above, {@link NicUnknown} says so. */
    private static final int KNOWN = 128;

    NicNumberHigh() {
        super("nic-number-high", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        if (layout.nics() instanceof Nics.ByPriority) {
            for (Interface each : layout.interfaces()) {
                if (each instanceof Interface.Nic nic && isHigh(nic.index())) {
                    out.at(
                                    nic.origin(),
                                    "few hosts have a NIC `" + nic.index() + "`, which is the `" + (nic.index() + 1)
                                            + "`th")
                            .fix("check the number: a host without that NIC gets no network configuration");
                }
            }
        }
    }

    static boolean isHigh(int number) {
        return number > HIGHEST && number < KNOWN;
    }
}
