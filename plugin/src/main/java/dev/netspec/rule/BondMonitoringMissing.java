package dev.netspec.rule;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;

/** A bond that does not look at the links of its members keeps using a dead one. */
final class BondMonitoringMissing extends LayoutRule {

    private static final String INTERVAL = "mii-monitor-interval";

    BondMonitoringMissing() {
        super("bond-monitoring-missing", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        layout.interfaces().stream()
                .filter(Interface.Bond.class::isInstance)
                .map(Interface.Bond.class::cast)
                .forEach(bond -> check(bond, out));
    }

    private static void check(Interface.Bond bond, Findings out) {
        if (bond.parameters().containsKey("arp-interval") || isMisspelt(bond)) {
            return;
        }
        String interval = bond.parameters().getOrDefault(INTERVAL, "0");
        if (interval.matches("0+(?:[a-z]+)?")) {
            out.at(bond.origin().at(INTERVAL), "bond `" + bond.name() + "` does not monitor the links of its members")
                    .fix("write `mii-monitor-interval: 100`");
        }
    }

    /** Then it is reported as an unknown key. */
    private static boolean isMisspelt(Interface.Bond bond) {
        return !bond.parameters().containsKey(INTERVAL)
                && DidYouMean.nearest(INTERVAL, bond.parameters().keySet()).isPresent();
    }
}
