package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import java.util.HashMap;
import java.util.Map;

/** An interface cannot send more at once than what it is made of. */
final class MtuTooLargeForParent extends LayoutRule {

    MtuTooLargeForParent() {
        super("mtu-too-large-for-parent", Severity.ERROR);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        Map<String, Interface> byName = new HashMap<>();
        layout.interfaces().forEach(each -> byName.put(each.name(), each));
        for (Interface child : layout.interfaces()) {
            if (child.mtu().isEmpty() || child instanceof Interface.Bond) {
                continue; // a bond passes its MTU on to its members
            }
            child.parts().stream()
                    .filter(byName::containsKey)
                    .map(byName::get)
                    .filter(parent -> mtu(parent) < child.mtu().getAsInt())
                    .forEach(parent -> out.at(
                                    child.origin().at("mtu"),
                                    "`" + child.name() + "` has MTU `"
                                            + child.mtu().getAsInt() + "`, but `" + parent.name() + "` below it has `"
                                            + mtu(parent) + "`")
                            .note("`" + parent.name() + "` is stated", parent.origin())
                            .fix("give `" + parent.name() + "` at least `"
                                    + child.mtu().getAsInt() + "`, or `" + child.name() + "` at most `" + mtu(parent)
                                    + "`"));
        }
    }

    private static int mtu(Interface each) {
        return each.mtu().orElse(Interface.DEFAULT_MTU);
    }
}
