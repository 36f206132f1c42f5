package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
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
            each.parts().stream()
                    .filter(part -> !known.contains(part))
                    .forEach(part -> out.at(
                                    each.origin(),
                                    "`" + each.name() + "` is made of `" + part + "`, which is not defined")
                            .fix("define `" + part + "` in the same layout, or name another interface"));
        }
    }
}
