package dev.netspec.rule;

import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Through which of its NICs and bonds a host is attached to what an interface carries. */
final class Ports {

    private final Map<String, Interface> byName = new HashMap<>();

    Ports(HostLayout layout) {
        layout.interfaces().forEach(each -> byName.putIfAbsent(each.name(), each));
    }

    /** The numbers of the NICs that the interface is, in the end, made of; in ascending order. */
    List<Integer> nicsUnder(Interface top) {
        Set<Integer> numbers = new TreeSet<>();
        under(top).forEach(each -> {
            if (each instanceof Interface.Nic nic) {
                numbers.add(nic.index());
            }
        });
        return List.copyOf(numbers);
    }

    /** The bonds, and the NICs that are in none of them, that the interface is made of. */
    Set<String> portsUnder(Interface top) {
        Set<Interface> all = under(top);
        Set<String> ports = new LinkedHashSet<>();
        Set<String> members = new LinkedHashSet<>();
        all.forEach(each -> {
            if (each instanceof Interface.Bond) {
                ports.add(each.name());
                members.addAll(each.parts());
            } else if (each instanceof Interface.Nic) {
                ports.add(each.name());
            }
        });
        ports.removeAll(members);
        return ports;
    }

    /** The interface and all that it is made of; an interface that is a part of itself ends the search. */
    private Set<Interface> under(Interface top) {
        Set<Interface> found = new LinkedHashSet<>();
        Deque<Interface> next = new ArrayDeque<>(List.of(top));
        while (!next.isEmpty()) {
            Interface each = next.remove();
            if (found.add(each)) {
                each.parts().stream()
                        .filter(byName::containsKey)
                        .map(byName::get)
                        .forEach(next::add);
            }
        }
        return found;
    }
}
