package dev.netspec.bootstrap;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.function.BiConsumer;

/** The scalars of a tree, each with its path: the keys that lead to it, without the indexes of lists. */
final class Scalars {

    private Scalars() {}

    /** @param visitor is given paths such as {@code .spec.includeRanges} */
    static void visit(Node node, BiConsumer<String, ScalarNode> visitor) {
        visit("", node, visitor);
    }

    private static void visit(String path, Node node, BiConsumer<String, ScalarNode> visitor) {
        if (node instanceof ScalarNode scalar) {
            visitor.accept(path, scalar);
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> visit(path, item, visitor));
        } else if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> visit(path + "." + key, entry.value(), visitor));
        }
    }
}
