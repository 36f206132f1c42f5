package dev.netspec.node;

import java.util.stream.Stream;

/** The scalars of a tree, keys left out. */
public final class Scalars {

    private Scalars() {}

    public static Stream<ScalarNode> of(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().values().stream().flatMap(entry -> of(entry.value()));
        } else if (node instanceof ListNode list) {
            return list.items().stream().flatMap(Scalars::of);
        }
        return Stream.of((ScalarNode) node);
    }
}
