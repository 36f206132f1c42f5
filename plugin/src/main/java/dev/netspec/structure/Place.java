package dev.netspec.structure;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value in a tree, and how one gets there.
 *
 * @param path keys and indexes, from the root
 * @param key the key that holds the value; empty for an item of a list and for the root
 */
record Place(List<String> path, Optional<ScalarNode> key, Node value) {

    private static final String KEY = "(key)";

    Place {
        path = List.copyOf(path);
    }

    /** @param pointer a JSON pointer of a violation, which always leads somewhere */
    Place at(String pointer) {
        Place here = this;
        for (String step : JsonPointer.steps(pointer)) {
            here = here.child(step);
        }
        return here;
    }

    private Place child(String step) {
        if (value instanceof ListNode list) {
            return new Place(plus(step), Optional.empty(), list.items().get(Integer.parseInt(step)));
        }
        MapNode map = (MapNode) value;
        String name = step;
        // Inside a combined schema everit escapes a pointer once more for each level.
        while (!map.has(name) && name.contains("~")) {
            name = JsonPointer.unescape(name);
        }
        MapNode.Entry entry = map.entries().get(name);
        return new Place(plus(name), Optional.of(entry.key()), entry.value());
    }

    List<String> plus(String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** The place of the key itself, for a schema that is about keys. */
    Place ofKey() {
        return new Place(plus(KEY), key, key.orElseThrow());
    }

    boolean isKey() {
        return !path.isEmpty() && path.get(path.size() - 1).equals(KEY);
    }

    /** The smallest span that stands for the value: the scalar, or the key of anything larger or emptier. */
    Origin origin() {
        boolean visible = value instanceof ScalarNode scalar && !scalar.text().isEmpty();
        return visible ? value.origin() : key.map(ScalarNode::origin).orElse(value.origin());
    }

    /** What to call it in a sentence. */
    String name() {
        if (key.isPresent()) {
            return "`" + key.get().text() + "`";
        }
        if (path.isEmpty()) {
            return "the document";
        }
        int last = path.size() - 1;
        String item = "item " + (Integer.parseInt(path.get(last)) + 1);
        return last == 0 ? item : item + " of `" + path.get(last - 1) + "`";
    }

    /** The mapping that a finding about keys is about. */
    MapNode map() {
        return (MapNode) value;
    }

    /** The scalar as written, or the name of anything larger or emptier. */
    String shown() {
        return value instanceof ScalarNode scalar && !scalar.text().isEmpty() ? "`" + scalar.text() + "`" : name();
    }
}
