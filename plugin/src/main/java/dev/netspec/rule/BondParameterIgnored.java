package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import java.util.List;
import java.util.Map;

/** A parameter of a bond has an effect in some of its modes only. */
final class BondParameterIgnored extends LayoutRule {

    private static final Map<String, List<String>> MODES = Map.of(
            "primary", List.of("active-backup", "balance-tlb", "balance-alb"),
            "lacp-rate", List.of("802.3ad"),
            "transmit-hash-policy", List.of("802.3ad", "balance-xor", "balance-tlb"));

    BondParameterIgnored() {
        super("bond-parameter-ignored", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        layout.interfaces().stream()
                .filter(Interface.Bond.class::isInstance)
                .map(Interface.Bond.class::cast)
                .forEach(bond -> check(bond, out));
    }

    private static void check(Interface.Bond bond, Findings out) {
        String mode = bond.parameters().getOrDefault("mode", "");
        if (!BondModeUnknown.isKnown(mode)) {
            return;
        }
        bond.parameters().keySet().stream()
                .filter(key -> MODES.containsKey(key) && !MODES.get(key).contains(mode))
                .forEach(key -> out.at(
                                bond.origin().at(key),
                                "`" + key + "` has no effect in mode `" + mode + "` of bond `" + bond.name() + "`")
                        .note("the mode is stated", bond.origin().at("mode"))
                        .fix("remove it, or choose mode " + Phrase.or(MODES.get(key))));
    }
}
