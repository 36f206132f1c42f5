package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Nics;

/** The NIC that a machine boots from has its place among the others. */
final class ProvisionNicUnlisted extends LayoutRule {

    private static final String PROVISION = "provision";

    ProvisionNicUnlisted() {
        super("provision-nic-unlisted", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        if (layout.nics() instanceof Nics.ByPriority priority
                && !priority.prefixes().isEmpty()
                && !priority.prefixes().contains(PROVISION)) {
            out.at(
                            layout.origin().at("nicPriority"),
                            "`provision` is not among the prefixes, so the NIC that the machine boots from may get any"
                                    + " number, or none")
                    .fix("put `" + PROVISION + "` first");
        }
    }
}
