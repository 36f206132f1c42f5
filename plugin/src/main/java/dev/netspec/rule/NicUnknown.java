package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Nics;

/** A NIC has a number that its host has a NIC for. */
final class NicUnknown extends LayoutRule {

    /** How many NICs the product numbers by priority. */
    private static final int BY_PRIORITY = 128;

    NicUnknown() {
        super("nic-unknown", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        boolean isNamed = layout.nics() instanceof Nics.Named;
        int known = known(layout);
        for (Interface each : layout.interfaces()) {
            if (each instanceof Interface.Nic nic && nic.index() >= known) {
                out.at(
                                nic.origin(),
                                "there is no NIC `" + nic.index() + "`: the numbers go from `0` to `" + (known - 1)
                                        + "`")
                        .fix("use one of these numbers" + (isNamed ? ", or list the NIC in `nics`" : ""));
            }
        }
    }

    /** How many NICs the hosts of a layout have, as far as anybody says. */
    static int known(HostLayout layout) {
        return layout.nics() instanceof Nics.Named named ? named.names().size() : BY_PRIORITY;
    }
}
