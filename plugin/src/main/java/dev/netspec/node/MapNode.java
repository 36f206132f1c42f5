package dev.netspec.node;

import dev.netspec.source.Origin;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A mapping with text keys, in the order in which they were written.
 *
 * @param entries by key; equality ignores their order
 */
public record MapNode(Map<String, Entry> entries, Origin origin) implements Node {

    public static final MapNode EMPTY = new MapNode(Map.of(), Origin.NONE);

    /** A key, which has a place of its own, and its value. */
    public record Entry(ScalarNode key, Node value) {

        private Entry over(Entry below) {
            return value instanceof MapNode map && below.value instanceof MapNode base
                    ? new Entry(key, map.over(base))
                    : this;
        }
    }

    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        Objects.requireNonNull(origin);
    }

    public Optional<Node> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The value at the end of a path of keys. */
    public Optional<Node> get(String first, String... rest) {
        Optional<Node> here = get(first);
        for (String key : rest) {
            here = here.flatMap(node -> node instanceof MapNode map ? map.get(key) : Optional.empty());
        }
        return here;
    }

    /** The mapping under a key; empty if the key is absent or holds something else. */
    public Optional<MapNode> map(String key) {
        return get(key).filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    /** The items under a key: those of a list, or a lone value as its only item; none if the key is absent. */
    public List<Node> list(String key) {
        return get(key).map(node -> node instanceof ListNode list ? list.items() : List.of(node))
                .orElse(List.of());
    }

    /** The scalar under a key; empty if the key is absent, null, or holds something else. */
    public Optional<ScalarNode> scalar(String key) {
        return get(key).filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> scalar.type() != ScalarNode.Type.NULL);
    }

    /** The text of the scalar under a key. */
    public Optional<String> text(String key) {
        return scalar(key).map(ScalarNode::text);
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The place of a key, or of the mapping if it has no such key. */
    public Origin keyOrigin(String key) {
        return has(key) ? entries.get(key).key().origin() : origin;
    }

    /**
     * This mapping laid over another: mappings merge key by key, and of anything else this one's stands. Every value keeps
     * its place, and so does the whole.
     */
    public MapNode over(MapNode base) {
        Map<String, Entry> merged = new LinkedHashMap<>(base.entries);
        entries.forEach((key, entry) -> merged.merge(key, entry, (below, above) -> above.over(below)));
        return new MapNode(
                merged,
                origin.withParts(key -> Optional.ofNullable(merged.get(key))
                        .map(entry -> entry.value().origin())));
    }

    @Override
    public MapNode usedBy(Origin.Use use) {
        Map<String, Entry> used = new LinkedHashMap<>();
        entries.forEach((key, entry) ->
                used.put(key, new Entry(entry.key().usedBy(use), entry.value().usedBy(use))));
        return new MapNode(used, origin.usedBy(use));
    }

    /** Without these keys. */
    public MapNode without(Collection<String> keys) {
        Map<String, Entry> left = new LinkedHashMap<>(entries);
        left.keySet().removeAll(keys);
        return new MapNode(left, origin);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Builds what no file states. */
    public static Builder builder() {
        return builder(Origin.NONE);
    }

    public static Builder builder(Origin origin) {
        return new Builder(origin);
    }

    /** Builds a mapping in the order of the calls. A value without an origin of its own takes the mapping's. */
    public static final class Builder {

        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final Origin origin;

        private Builder(Origin origin) {
            this.origin = origin;
        }

        /** Puts or replaces. */
        public Builder put(String key, Node value) {
            entries.put(key, new Entry(ScalarNode.string(key, value.origin()), value));
            return this;
        }

        public Builder put(String key, String value) {
            return put(key, ScalarNode.string(value, origin));
        }

        public Builder put(String key, long value) {
            return put(key, ScalarNode.integer(value, origin));
        }

        public Builder put(String key, boolean value) {
            return put(key, ScalarNode.bool(value, origin));
        }

        public Builder put(String key, List<? extends Node> items) {
            return put(key, new ListNode(List.copyOf(items), origin));
        }

        public Builder putAll(MapNode other) {
            entries.putAll(other.entries());
            return this;
        }

        public MapNode build() {
            return new MapNode(entries, origin);
        }
    }
}
