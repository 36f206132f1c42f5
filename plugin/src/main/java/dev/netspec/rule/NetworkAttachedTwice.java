package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import java.util.HashMap;
import java.util.Map;

/** A host has one address in a network. */
final class NetworkAttachedTwice extends LayoutRule {

    NetworkAttachedTwice() {
        super("network-attached-twice", Severity.WARNING);
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        Map<String, Interface> first = new HashMap<>();
        for (Interface each : layout.interfaces()) {
            each.addressing().filter(any -> !isPart(each, layout)).ifPresent(addressing -> {
                Interface earlier = first.putIfAbsent(addressing.network(), each);
                if (earlier != null) {
                    out.at(
                                    each.origin().at("addresses"),
                                    "`" + each.name() + "` and `" + earlier.name()
                                            + "` both have an address in network `" + addressing.network() + "`")
                            .note("`" + earlier.name() + "` is stated", earlier.origin())
                            .fix("leave the address to one of them");
                }
            });
        }
    }

    /** {@link NicReused} says that it has no address then. */
    private static boolean isPart(Interface each, HostLayout layout) {
        return layout.interfaces().stream()
                .filter(other -> !(other instanceof Interface.Vlan))
                .anyMatch(other -> other.parts().contains(each.name()));
    }
}
