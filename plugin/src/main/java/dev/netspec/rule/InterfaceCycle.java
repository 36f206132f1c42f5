package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** No interface is made of itself, whether directly or through others. */
final class InterfaceCycle extends LayoutRule {

    InterfaceCycle() {
        super("interface-cycle", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(HostLayout layout, Cluster cluster, Findings out) {
        Map<String, Interface> byName = new LinkedHashMap<>();
        layout.interfaces().stream()
                .filter(each -> NicReused.isUnique(each.name(), layout))
                .forEach(each -> byName.put(each.name(), each));
        Set<String> reported = new LinkedHashSet<>();
        for (Interface each : byName.values()) {
            Set<String> below = new LinkedHashSet<>();
            collectBelow(each, byName, below);
            if (below.contains(each.name()) && !reported.contains(each.name())) {
                below.removeIf(name -> !isBelow(each.name(), byName.get(name), byName));
                reported.addAll(below);
                out.at(
                                each.origin(),
                                below.size() == 1
                                        ? "`" + each.name() + "` is made of itself"
                                        : Phrase.and(below) + " are made of one another")
                        .fix("let one of them be made of another interface");
            }
        }
    }

    /** A name that nothing has is reported by {@link InterfacePartUnknown}. */
    private static void collectBelow(Interface each, Map<String, Interface> byName, Set<String> below) {
        for (String part : each.parts()) {
            if (byName.containsKey(part) && below.add(part)) {
                collectBelow(byName.get(part), byName, below);
            }
        }
    }

    private static boolean isBelow(String name, Interface each, Map<String, Interface> byName) {
        Set<String> below = new LinkedHashSet<>();
        collectBelow(each, byName, below);
        return below.contains(name);
    }
}
