package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An interface is a part of one bond or bridge, and then carries nothing itself. */
final class NicReused extends LayoutRule {

    NicReused() {
        super("nic-reused", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        List<Interface> interfaces = layout.interfaces().stream()
                .filter(each -> isUnique(each.name(), layout))
                .sorted(Comparator.comparing(Interface::origin, Origin.ORDER))
                .toList();
        Map<String, Interface> masters = masters(interfaces, out);
        for (Interface each : interfaces) {
            Interface master = masters.get(each.name());
            if (master != null && each.addressing().isPresent()) {
                report(each, each.addressing().get().network(), each.name(), master, out);
            }
            if (each instanceof Interface.Vlan vlan && masters.get(vlan.link()) instanceof Interface.Bond bond) {
                report(vlan, vlan.name(), vlan.link(), bond, out);
            }
        }
    }

    /** Where two interfaces have one name, that is the mistake, and what is made of it means nothing. */
    static boolean isUnique(String name, HostLayout layout) {
        return layout.interfaces().stream()
                        .filter(each -> each.name().equals(name))
                        .count()
                == 1;
    }

    /** By interface, the bond or bridge that it is a part of. */
    private static Map<String, Interface> masters(List<Interface> interfaces, Findings out) {
        Map<String, Interface> masters = new HashMap<>();
        for (Interface each : interfaces) {
            for (String part : each instanceof Interface.Vlan ? List.<String>of() : each.parts()) {
                Interface earlier = masters.putIfAbsent(part, each);
                if (earlier != null) {
                    out.at(
                                    each.origin(),
                                    "`" + part + "` is a part of `" + each.name() + "` and of `" + earlier.name() + "`")
                            .note("`" + earlier.name() + "` has it", earlier.origin())
                            .fix("leave `" + part + "` to one of them");
                }
            }
        }
        return masters;
    }

    private static void report(Interface at, String carried, String part, Interface master, Findings out) {
        out.at(at.origin(), "`" + part + "` carries `" + carried + "` and is a part of `" + master.name() + "`")
                .note("`" + master.name() + "` has it", master.origin())
                .fix("put `" + carried + "` on `" + master.name() + "`, or take `" + part + "` out of it");
    }
}
