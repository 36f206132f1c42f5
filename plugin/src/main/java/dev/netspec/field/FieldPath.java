package dev.netspec.field;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way to a field from the root of an object. In a list, a step is the {@code name} of an item. */
public record FieldPath(List<String> steps) {

    public FieldPath {
        steps = List.copyOf(steps);
    }

    public static FieldPath of(String... steps) {
        return new FieldPath(List.of(steps));
    }

    private FieldPath rest() {
        return new FieldPath(steps.subList(1, steps.size()));
    }

    /** What stands there. */
    public Optional<Node> in(Node root) {
        if (steps.isEmpty()) {
            return Optional.of(root);
        }
        if (root instanceof MapNode map) {
            return map.get(steps.get(0)).flatMap(rest()::in);
        }
        if (root instanceof ListNode list) {
            return list.items().stream()
                    .filter(item -> isCalled(steps.get(0), item))
                    .findFirst()
                    .flatMap(rest()::in);
        }
        return Optional.empty();
    }

    /** The place of the key at the end, or of the item of a list, or of the root. */
    public Origin keyOriginIn(MapNode root) {
        return steps.isEmpty()
                ? root.origin()
                : parent().in(root)
                        .filter(MapNode.class::isInstance)
                        .map(map -> ((MapNode) map).keyOrigin(steps.get(steps.size() - 1)))
                        .or(() -> in(root).map(Node::origin))
                        .orElse(root.origin());
    }

    private FieldPath parent() {
        return new FieldPath(steps.subList(0, steps.size() - 1));
    }

    /** The same tree without the field, and without the mappings that it leaves empty. */
    public MapNode removedFrom(MapNode map) {
        String step = steps.get(0);
        Optional<Node> child = map.get(step);
        if (child.isEmpty()) {
            return map;
        }
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>(map.entries());
        Optional<Node> left = steps.size() == 1 ? Optional.empty() : rest().leftOf(child.get());
        left.ifPresentOrElse(
                node -> entries.put(step, new MapNode.Entry(entries.get(step).key(), node)),
                () -> entries.remove(step));
        return new MapNode(entries, map.origin());
    }

    private Optional<Node> leftOf(Node node) {
        if (node instanceof MapNode map) {
            MapNode left = removedFrom(map);
            return left.isEmpty() && !map.isEmpty() ? Optional.empty() : Optional.of(left);
        }
        if (node instanceof ListNode list) {
            return Optional.of(new ListNode(
                    list.items().stream()
                            .flatMap(item -> leftOfItem(item).stream())
                            .toList(),
                    list.origin()));
        }
        return Optional.of(node);
    }

    /** An item goes, too, if nothing but its name is left of it. */
    private Optional<Node> leftOfItem(Node item) {
        if (!isCalled(steps.get(0), item) || rest().in(item).isEmpty()) {
            return Optional.of(item);
        }
        MapNode left = rest().removedFrom((MapNode) item);
        return left.entries().size() > 1 ? Optional.of(left) : Optional.empty();
    }

    private static boolean isCalled(String name, Node item) {
        return item instanceof MapNode map
                && map.text("name").filter(name::equals).isPresent();
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
