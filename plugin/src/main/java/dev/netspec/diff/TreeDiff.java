package dev.netspec.diff;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the smallest parts in which two trees differ. Items of a list are matched by what names them, so that one more
 * item is one change. Trees that are not equal have at least one change.
 */
final class TreeDiff {

    private final List<FieldChange> changes = new ArrayList<>();

    private TreeDiff() {}

    static List<FieldChange> between(Node before, Node after) {
        TreeDiff diff = new TreeDiff();
        diff.compare(List.of(), before, after);
        return diff.changes;
    }

    private void compare(List<String> path, Node before, Node after) {
        if (before.equals(after)) {
            return;
        }
        int known = changes.size();
        if (before instanceof MapNode left && after instanceof MapNode right) {
            compareAll(path, Items.of(left), Items.of(right));
        } else if (before instanceof ListNode left && after instanceof ListNode right) {
            Items.keyed(left, right).ifPresent(key -> {
                compareAll(path, Items.of(left, key), Items.of(right, key));
                compareOrder(path, Items.of(left, key), Items.of(right, key));
            });
        }
        if (changes.size() == known) {
            changes.add(new FieldChange(path, Optional.of(before), Optional.of(after)));
        }
    }

    private void compareAll(List<String> path, Map<String, Node> before, Map<String, Node> after) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            List<String> here = new ArrayList<>(path);
            here.add(key);
            Optional<Node> left = Optional.ofNullable(before.get(key));
            Optional<Node> right = Optional.ofNullable(after.get(key));
            if (left.isPresent() && right.isPresent()) {
                compare(here, left.get(), right.get());
            } else {
                changes.add(new FieldChange(here, left, right));
            }
        }
    }

    private void compareOrder(List<String> path, Map<String, Node> before, Map<String, Node> after) {
        List<Node> left = names(before, after);
        List<Node> right = names(after, before);
        if (!left.equals(right)) {
            changes.add(new FieldChange(
                    path, Optional.of(new ListNode(left, Origin.NONE)), Optional.of(new ListNode(right, Origin.NONE))));
        }
    }

    private static List<Node> names(Map<String, Node> items, Map<String, Node> others) {
        return items.keySet().stream()
                .filter(others::containsKey)
                .<Node>map(name -> ScalarNode.string(name, Origin.NONE))
                .toList();
    }
}
