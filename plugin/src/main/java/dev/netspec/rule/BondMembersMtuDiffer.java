package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The members of a bond carry frames of one size, which is that of the bond. */
final class BondMembersMtuDiffer extends LayoutRule {

    BondMembersMtuDiffer() {
        super("bond-members-mtu-differ", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        Map<String, Interface> byName = new HashMap<>();
        layout.interfaces().forEach(each -> byName.put(each.name(), each));
        for (Interface bond : layout.interfaces()) {
            if (bond instanceof Interface.Bond) {
                OptionalInt wanted = bond.mtu().isPresent() ? bond.mtu() : first(bond, byName);
                bond.parts().stream()
                        .filter(byName::containsKey)
                        .map(byName::get)
                        .filter(member -> wanted.isPresent()
                                && member.mtu().isPresent()
                                && !member.mtu().equals(wanted))
                        .forEach(member -> report(member, bond, wanted.getAsInt(), out));
            }
        }
    }

    private static OptionalInt first(Interface bond, Map<String, Interface> byName) {
        return bond.parts().stream()
                .filter(byName::containsKey)
                .map(part -> byName.get(part).mtu())
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static void report(Interface member, Interface bond, int wanted, Findings out) {
        out.at(
                        member.origin().at("mtu"),
                        "`" + member.name() + "` has MTU `" + member.mtu().getAsInt() + "`, and bond `" + bond.name()
                                + "` that it is in has `" + wanted + "`")
                .note("the bond is stated", bond.origin().at("mtu"))
                .fix("give the bond and its members one MTU");
    }
}
