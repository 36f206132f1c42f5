package dev.netspec.rule;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import java.util.List;

/** A bond needs a mode that the kernel knows. */
final class BondModeUnknown extends LayoutRule {

    private static final List<String> MODES =
            List.of("balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb");

    BondModeUnknown() {
        super("bond-mode-unknown", Severity.ERROR);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        for (Interface each : layout.interfaces()) {
            if (each instanceof Interface.Bond bond) {
                String mode = bond.parameters().getOrDefault("mode", "");
                if (!MODES.contains(mode)) {
                    out.at(
                                    bond.origin().at("mode"),
                                    mode.isEmpty()
                                            ? "bond `" + bond.name() + "` has no mode"
                                            : "`" + mode + "` is not a mode of a bond")
                            .fix(DidYouMean.nearest(mode, MODES)
                                    .map(meant -> "write `" + meant + "`")
                                    .orElse("choose one of " + Phrase.or(MODES)));
                }
            }
        }
    }

    static boolean isKnown(String mode) {
        return MODES.contains(mode);
    }
}
