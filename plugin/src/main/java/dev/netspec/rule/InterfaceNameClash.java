package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Nics;
import dev.netspec.source.Origin;
import java.util.HashMap;
import java.util.Map;

/** An interface name is unique on its host. */
final class InterfaceNameClash extends LayoutRule {

    InterfaceNameClash() {
        super("interface-name-clash", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        Map<String, Origin> first = new HashMap<>();
        if (layout.nics() instanceof Nics.Named named) {
            for (int index = 0; index < named.names().size(); index++) {
                Origin place = layout.origin().at("nics", Integer.toString(index));
                note(named.names().get(index), place, first, out);
            }
        }
        layout.interfaces().forEach(each -> note(each.name(), each.origin(), first, out));
    }

    private static void note(String name, Origin place, Map<String, Origin> first, Findings out) {
        Origin earlier = first.putIfAbsent(name, place);
        if (earlier != null) {
            boolean inOrder = Origin.ORDER.compare(earlier, place) <= 0;
            out.at(inOrder ? place : earlier, "two interfaces are called `" + name + "`")
                    .note("the other one", inOrder ? earlier : place)
                    .fix("give one of them another name");
        }
    }
}
