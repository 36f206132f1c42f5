package dev.netspec.node;

import dev.netspec.source.Origin;
import java.util.List;

/** A sequence. */
public record ListNode(List<Node> items, Origin origin) implements Node {

    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public ListNode usedBy(Origin.Use use) {
        return new ListNode(items.stream().map(item -> item.usedBy(use)).toList(), origin.usedBy(use));
    }
}
