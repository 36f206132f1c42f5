package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Network;
import dev.netspec.model.Nics;
import dev.netspec.source.Origin;
import java.util.List;

/** A host is in the PXE network with the NIC that it boots from. A number that is wrong for every NIC is reported as such. */
final class PxeNotOnProvisionNic extends LayoutRule {

    /** What the list of priorities calls the NIC that a machine boots from. */
    private static final String PROVISION = "provision";

    PxeNotOnProvisionNic() {
        super("pxe-not-on-provision-nic", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        if (cluster.isManaged() || !isNumberedByProvision(layout)) {
            return;
        }
        Attachments.carriers(layout, cluster).forEach((network, carrier) -> {
            if (network.role().isPxe()) {
                List<Integer> nics = new Ports(layout).nicsUnder(carrier);
                if (!nics.isEmpty() && !nics.contains(0) && nics.stream().noneMatch(NicNumberHigh::isHigh)) {
                    report(network, nics.get(0), Attachments.place(layout, network, carrier), out);
                }
            }
        });
    }

    /** Whether the NIC that a machine boots from is number 0. */
    private static boolean isNumberedByProvision(HostLayout layout) {
        return layout.nics() instanceof Nics.ByPriority priority
                && !priority.prefixes().isEmpty()
                && priority.prefixes().get(0).equals(PROVISION);
    }

    private static void report(Network network, int nic, Origin at, Findings out) {
        out.at(
                        at,
                        "network `" + network.name() + "` sits on NIC `" + nic
                                + "`, and machines boot from NIC `0`, which is `" + PROVISION + "`")
                .fix("attach `" + network.key() + "` to NIC `0`, or to a bond that it is a member of");
    }
}
