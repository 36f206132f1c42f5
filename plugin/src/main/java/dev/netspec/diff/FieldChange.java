package dev.netspec.diff;

import dev.netspec.node.Node;
import java.util.List;
import java.util.Optional;

/**
 * A part of an object that differs.
 *
 * @param path keys, and for items of a list their names or indices
 * @param before empty if it was not there
 * @param after empty if it is not there any more
 */
record FieldChange(List<String> path, Optional<Node> before, Optional<Node> after) {

    FieldChange {
        path = List.copyOf(path);
    }

    boolean isRemoved() {
        return after.isEmpty();
    }

    boolean isAdded() {
        return before.isEmpty();
    }

    String last() {
        return path.get(path.size() - 1);
    }

    List<String> parent() {
        return path.subList(0, path.size() - 1);
    }
}
