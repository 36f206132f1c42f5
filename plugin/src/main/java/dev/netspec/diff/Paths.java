package dev.netspec.diff;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and cuts parts of a tree. A step is a key, or the {@code name} of an item of a list. */
final class Paths {

    private Paths() {}

    static List<String> plus(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    static Optional<Node> find(Node node, List<String> path) {
        Optional<Node> here = Optional.of(node);
        for (String step : path) {
            here = here.flatMap(each -> part(each, step));
        }
        return here;
    }

    private static Optional<Node> part(Node node, String step) {
        if (node instanceof MapNode map) {
            return map.get(step);
        }
        return node instanceof ListNode list
                ? list.items().stream().filter(item -> isNamed(item, step)).findFirst()
                : Optional.empty();
    }

    private static boolean isNamed(Node item, String name) {
        return item instanceof MapNode map && map.text("name").equals(Optional.of(name));
    }

    static MapNode without(MapNode map, String key) {
        Map<String, MapNode.Entry> rest = new LinkedHashMap<>(map.entries());
        rest.remove(key);
        return new MapNode(rest, map.origin());
    }

    /**
     * The tree without a part, and without what stood around it only for its sake: what is empty then, unless the other
     * tree has it too.
     */
    static MapNode cut(MapNode root, List<String> path, Optional<MapNode> other) {
        return (MapNode) cut(root, path, 0, other).orElse(MapNode.EMPTY);
    }

    private static Optional<Node> cut(Node node, List<String> path, int depth, Optional<MapNode> other) {
        Optional<Node> part = depth == path.size() ? Optional.empty() : part(node, path.get(depth));
        if (part.isEmpty()) {
            return depth == path.size() ? Optional.empty() : Optional.of(node);
        }
        Node rest = replace(node, part.get(), path.get(depth), cut(part.get(), path, depth + 1, other));
        boolean isKept = !isHollow(rest)
                || other.flatMap(tree -> find(tree, path.subList(0, depth))).isPresent();
        return isKept ? Optional.of(rest) : Optional.empty();
    }

    private static Node replace(Node node, Node part, String step, Optional<Node> fresh) {
        if (node instanceof MapNode map) {
            return fresh.map(value -> MapNode.builder(map.origin())
                            .putAll(map)
                            .put(step, value)
                            .build())
                    .orElseGet(() -> without(map, step));
        }
        ListNode list = (ListNode) node;
        List<Node> items = list.items().stream()
                .flatMap(item -> item == part ? fresh.stream() : Optional.of(item).stream())
                .toList();
        return new ListNode(items, list.origin());
    }

    /** Whether it says nothing but its name. */
    private static boolean isHollow(Node node) {
        return node instanceof MapNode map
                ? map.entries().keySet().stream().allMatch("name"::equals)
                : node instanceof ListNode list && list.items().isEmpty();
    }
}
