package dev.netspec.prove;

import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The changes that make one mistake.
 *
 * @param at what the mistake is made in, as the author wrote it
 * @param changes in the order in which they are made
 */
record Edit(Origin at, List<Change> changes) {

    /**
     * What becomes of one document.
     *
     * @param document its number in the spec
     * @param change of what stands in its place, which is the document itself at first
     */
    record Change(int document, UnaryOperator<List<MapNode>> change) {}

    /** Puts, replaces or (if there is no value) removes what is at a path; mappings on the way are made. */
    static Edit at(Origin at, int document, List<String> path, Optional<Node> value) {
        return new Edit(at, List.of(new Change(document, written -> {
            List<MapNode> changed = new ArrayList<>(written);
            changed.set(0, with(written.get(0), path, value));
            return changed;
        })));
    }

    /** Writes more documents behind one. */
    static Edit behind(Origin at, int document, List<MapNode> more) {
        return new Edit(
                at,
                List.of(new Change(
                        document,
                        written ->
                                Stream.concat(written.stream(), more.stream()).toList())));
    }

    /** Both, at the place of this one. */
    Edit and(Edit other) {
        return new Edit(
                at, Stream.concat(changes.stream(), other.changes.stream()).toList());
    }

    private static MapNode with(MapNode map, List<String> path, Optional<Node> value) {
        String key = path.get(0);
        if (path.size() > 1) {
            MapNode inner = map.map(key).orElse(MapNode.EMPTY);
            return put(map, key, with(inner, path.subList(1, path.size()), value));
        }
        return value.map(node -> put(map, key, node)).orElseGet(() -> map.without(List.of(key)));
    }

    private static MapNode put(MapNode map, String key, Node value) {
        return MapNode.builder(map.origin()).putAll(map).put(key, value).build();
    }
}
