package dev.netspec.node;

import dev.netspec.node.MapNode.Entry;
import dev.netspec.node.ScalarNode.Type;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places of a tree where something is wrong or missing, so that nobody can say what is there. All around them is known:
 * what a hole leaves open is for others to leave open.
 *
 * @param paths keys, and indexes in decimal, from the root
 */
public record Holes(Set<List<String>> paths) {

    public static final Holes NONE = new Holes(Set.of());

    public Holes {
        paths = Set.copyOf(paths);
    }

    /** The values of a tree that begin, or whose keys begin, at one of these positions. */
    public static Holes at(Collection<Position> places, Node tree) {
        if (places.isEmpty()) {
            return NONE;
        }
        Set<List<String>> paths = new LinkedHashSet<>();
        collect(places, tree, List.of(), paths);
        return new Holes(paths);
    }

    private static void collect(Collection<Position> places, Node node, List<String> path, Set<List<String>> into) {
        if (node instanceof ScalarNode && isAt(places, node.origin())) {
            into.add(path);
        } else if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> {
                List<String> longer = plus(path, key);
                if (isAt(places, entry.key().origin())) {
                    into.add(longer);
                } else {
                    collect(places, entry.value(), longer, into);
                }
            });
        } else if (node instanceof ListNode list) {
            for (int index = 0; index < list.items().size(); index++) {
                collect(places, list.items().get(index), plus(path, Integer.toString(index)), into);
            }
        }
    }

    private static boolean isAt(Collection<Position> places, Origin origin) {
        Optional<Position> start = origin.span().map(Span::start);
        return start.isPresent() && places.contains(start.get());
    }

    private static List<String> plus(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }

    public Holes plus(Holes others) {
        Set<List<String>> all = new LinkedHashSet<>(paths);
        all.addAll(others.paths);
        return new Holes(all);
    }

    /** Whether a part of the tree has a hole, or lies in one. */
    public boolean touch(String... part) {
        List<String> path = List.of(part);
        return paths.stream()
                .anyMatch(hole -> hole.subList(0, Math.min(hole.size(), path.size()))
                        .equals(path.subList(0, Math.min(hole.size(), path.size()))));
    }

    /** The tree with null in each hole, also for a key that it does not have. */
    public Node in(Node tree) {
        Node left = tree;
        for (List<String> path : paths) {
            left = with(left, path);
        }
        return left;
    }

    private static Node with(Node node, List<String> path) {
        if (path.isEmpty()) {
            return nothing(node.origin());
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>(list.items());
            int index = Integer.parseInt(step);
            items.set(index, with(items.get(index), rest));
            return new ListNode(items, list.origin());
        }
        if (!(node instanceof MapNode map)) {
            return node; // it lies in another hole
        }
        Entry entry = map.entries()
                .getOrDefault(step, new Entry(ScalarNode.string(step, map.origin()), nothing(map.origin())));
        Map<String, Entry> entries = new LinkedHashMap<>(map.entries());
        entries.put(step, new Entry(entry.key(), with(entry.value(), rest)));
        return new MapNode(entries, map.origin());
    }

    private static Node nothing(Origin origin) {
        return new ScalarNode("", Type.NULL, origin);
    }
}
