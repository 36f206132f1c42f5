package dev.netspec.rule;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.model.Interface.Nic;
import dev.netspec.model.Interface.Vlan;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a bond, bridge or VLAN is made of is defined beside it. */
final class InterfacePartUnknown extends LayoutRule {

    InterfacePartUnknown() {
        super("interface-part-unknown", Severity.ERROR);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        Set<String> known = layout.interfaces().stream().map(Interface::name).collect(Collectors.toSet());
        for (Interface each : layout.interfaces()) {
            for (int index = 0; index < each.parts().size(); index++) {
                String part = each.parts().get(index);
                if (!known.contains(part)) {
                    out.at(place(each, index), "`" + each.name() + "` is made of `" + part + "`, which is not defined")
                            .fix(DidYouMean.nearest(part, named(layout))
                                    .map(near -> "write `" + near + "`, if that is meant, or define `" + part + "`")
                                    .orElse("define `" + part + "` in the same layout, or name another interface"));
                }
            }
        }
    }

    /** NICs have no names that could be misspelt, but numbers. */
    private static List<String> named(HostLayout layout) {
        return layout.interfaces().stream()
                .filter(each -> !(each instanceof Nic))
                .map(Interface::name)
                .toList();
    }

    /** Where it is named: a VLAN has a link, and anything else a list. */
    private static Origin place(Interface each, int index) {
        return each instanceof Vlan
                ? each.origin().at("link")
                : each.origin().at("interfaces", Integer.toString(index));
    }
}
