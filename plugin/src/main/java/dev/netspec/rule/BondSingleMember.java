package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;

/** A bond of one NIC protects against nothing. */
final class BondSingleMember extends LayoutRule {

    BondSingleMember() {
        super("bond-single-member", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (Interface each : layout.interfaces()) {
            if (each instanceof Interface.Bond bond && bond.parts().size() == 1) {
                out.at(
                                bond.origin().at("members"),
                                "bond `" + bond.name() + "` has one member, `"
                                        + bond.parts().get(0) + "`")
                        .fix("give it a second NIC, or use the NIC itself");
            }
        }
    }
}
