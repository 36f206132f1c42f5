package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;

/** The preferred member of a bond is one of its members. */
final class BondPrimaryUnknown extends LayoutRule {

    BondPrimaryUnknown() {
        super("bond-primary-unknown", Severity.ERROR);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        layout.interfaces().stream()
                .filter(Interface.Bond.class::isInstance)
                .map(Interface.Bond.class::cast)
                .forEach(bond -> check(bond, out));
    }

    private static void check(Interface.Bond bond, Findings out) {
        String primary = bond.parameters().get("primary");
        if (primary != null && !bond.parts().contains(primary)) {
            out.at(
                            bond.origin().at("primary"),
                            "`" + primary + "` is the primary of bond `" + bond.name() + "`, and no member of it")
                    .note("the members are stated", bond.origin().at("members"))
                    .fix("choose one of " + Phrase.or(bond.parts()) + ", or make it a member");
        }
    }
}
