package dev.netspec.node;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode.Entry;
import dev.netspec.source.Origin;
import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping that is being read: keys and values in turn.
 *
 * <p>Of two values for a key the first is kept. What a merge key brings stands behind what is written out: explicit keys
 * win, and of several merged mappings the earlier.
 */
final class MapFrame extends Frame {

    private final Diagnostics.Collector out;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<MapNode> merged = new ArrayList<>();
    private Optional<ScalarNode> mergeKey = Optional.empty();
    private List<ScalarNode> beforeMerge = List.of();
    private Optional<Key> pending = Optional.empty();
    private Optional<Span> head = Optional.empty();

    private record Key(ScalarNode scalar, boolean merges) {}

    MapFrame(SourceText text, Lexeme lexeme, Diagnostics.Collector out) {
        super(text, lexeme);
        this.out = out;
    }

    boolean awaitsKey() {
        return pending.isEmpty();
    }

    /** @param merges whether it is the merge key {@code <<}, not the text of it */
    void key(ScalarNode scalar, boolean merges) {
        if (head.isEmpty()) {
            head = scalar.origin().span();
        }
        Optional<ScalarNode> first = merges
                ? mergeKey
                : Optional.ofNullable(entries.get(scalar.text())).map(Entry::key);
        first.ifPresent(earlier -> out.add(duplicate(scalar, earlier)));
        pending = Optional.of(new Key(scalar, merges));
    }

    @Override
    void accept(Node value) {
        Key key = pending.orElseThrow();
        pending = Optional.empty();
        if (!key.merges()) {
            entries.putIfAbsent(key.scalar().text(), new Entry(key.scalar(), shown(key.scalar(), value)));
        } else if (mergeKey.isEmpty()) {
            mergeKey = Optional.of(key.scalar());
            beforeMerge = entries.values().stream().map(Entry::key).toList();
            merge(value);
        }
    }

    /** A collection on the lines below its key is shown at the key, which names it. */
    private static Node shown(ScalarNode key, Node value) {
        Optional<Span> place = key.origin().span();
        boolean isBelow = place.isPresent()
                && value.origin()
                        .span()
                        .filter(span -> span.start().line() > place.get().end().line())
                        .isPresent();
        if (isBelow && value instanceof MapNode map) {
            return new MapNode(map.entries(), map.origin().shownAt(place.get()));
        }
        return isBelow && value instanceof ListNode list
                ? new ListNode(list.items(), list.origin().shownAt(place.get()))
                : value;
    }

    private void merge(Node value) {
        List<Node> sources = value instanceof ListNode list ? list.items() : List.of(value);
        for (Node source : sources) {
            if (source instanceof MapNode map) {
                merged.add(map);
            } else {
                out.add(Diagnostic.error(
                                "yaml-syntax", source.origin(), "`<<` merges mappings, and this is not a mapping")
                        .fix("give `<<` an alias of a mapping, or quote it if it is a name"));
            }
        }
    }

    @Override
    Optional<Span> head() {
        return head;
    }

    @Override
    Node toNode(Span span) {
        for (ScalarNode key : beforeMerge) {
            merged.stream()
                    .filter(map -> map.has(key.text()))
                    .findFirst()
                    .ifPresent(map -> out.add(mergeOrder(key, map)));
        }
        merged.forEach(map -> map.entries().forEach(entries::putIfAbsent));
        Map<String, Entry> all = entries;
        return new MapNode(
                all,
                Origin.of(
                        text.file(),
                        span,
                        key -> Optional.ofNullable(all.get(key))
                                .map(entry -> entry.value().origin())));
    }

    private static Diagnostic duplicate(ScalarNode key, ScalarNode earlier) {
        return Diagnostic.error("yaml-duplicate-key", key.origin(), "`" + key.text() + "` is given twice")
                .note("it is first given", earlier.origin())
                .fix("keep one of them");
    }

    private Diagnostic mergeOrder(ScalarNode key, MapNode map) {
        return Diagnostic.error(
                        "yaml-merge-order",
                        key.origin(),
                        "`" + key.text() + "` stands before a `<<` that brings it too, and some YAML readers take the"
                                + " merged value")
                .note("the merged value stands", map.keyOrigin(key.text()))
                .fix("write `<<` first");
    }
}
