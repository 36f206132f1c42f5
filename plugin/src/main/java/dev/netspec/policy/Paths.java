package dev.netspec.policy;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.source.Origin;
import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The places of a document by their paths: keys, and places in lists counted from 0, joined by dots. */
final class Paths {

    private final SortedMap<String, List<Span>> places = new TreeMap<>();

    private Paths() {}

    static Paths of(MapNode document) {
        Paths paths = new Paths();
        paths.collect("", document);
        return paths;
    }

    private void collect(String prefix, Node node) {
        if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> {
                add(prefix + key, entry.key().origin());
                add(prefix + key, entry.value().origin());
                collect(prefix + key + ".", entry.value());
            });
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                add(prefix + i, list.items().get(i).origin());
                collect(prefix + i + ".", list.items().get(i));
            }
        }
    }

    private void add(String path, Origin place) {
        place.span()
                .ifPresent(span ->
                        places.computeIfAbsent(path, each -> new ArrayList<>()).add(span));
    }

    Set<String> all() {
        return places.keySet();
    }

    /** The places of a path and of all below it; empty if the document has no such path. */
    Optional<List<Span>> below(String path) {
        return places.containsKey(path)
                ? Optional.of(places.entrySet().stream()
                        .filter(place -> (place.getKey() + ".").startsWith(path + "."))
                        .flatMap(place -> place.getValue().stream())
                        .toList())
                : Optional.empty();
    }
}
