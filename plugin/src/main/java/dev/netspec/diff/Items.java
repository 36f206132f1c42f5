package dev.netspec.diff;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of a mapping or a list by what names them. */
final class Items {

    /** The keys by which the product and netplan tell the items of a list apart, in the order in which they are tried. */
    private static final List<String> NAMES = List.of("name", "subnetName", "to", "key");

    /** Stands for a key: the items go by their places. */
    private static final String INDEX = "";

    private Items() {}

    static Map<String, Node> of(MapNode map) {
        Map<String, Node> items = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> items.put(key, entry.value()));
        return items;
    }

    /** @param key one that {@link #keyed} found */
    static Map<String, Node> of(ListNode list, String key) {
        Map<String, Node> items = new LinkedHashMap<>();
        list.items().forEach(item -> items.put(name(item, key).orElse("" + items.size()), item));
        return items;
    }

    /** How the items of two lists are matched; empty if nothing tells them apart. */
    static Optional<String> keyed(ListNode before, ListNode after) {
        Optional<String> key = NAMES.stream()
                .filter(each -> names(before, each) && names(after, each))
                .findFirst();
        boolean bySize = before.items().size() == after.items().size()
                && Stream.concat(before.items().stream(), after.items().stream())
                        .allMatch(MapNode.class::isInstance);
        return key.isPresent() || !bySize ? key : Optional.of(INDEX);
    }

    /** Whether each item has a name of its own under a key. */
    static boolean names(ListNode list, String key) {
        Set<String> names = new HashSet<>();
        return list.items().stream()
                .allMatch(item -> name(item, key).filter(names::add).isPresent());
    }

    private static Optional<String> name(Node item, String key) {
        return item instanceof MapNode map ? map.text(key) : Optional.empty();
    }
}
