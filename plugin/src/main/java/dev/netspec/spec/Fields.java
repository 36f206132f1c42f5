package dev.netspec.spec;

import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fields of mappings that passed the schema but for their {@linkplain dev.netspec.node.Holes holes}, as values; a hole is none. */
final class Fields {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");

    private Fields() {}

    static Written<String> text(MapNode map, String key) {
        return Written.text(map.scalar(key).orElseThrow());
    }

    /** A lone text or a list of texts; none if the key is absent. */
    static List<Written<String>> texts(MapNode map, String key) {
        return scalars(map, key).map(Written::text).toList();
    }

    static List<String> plainTexts(MapNode map, String key) {
        return scalars(map, key).map(ScalarNode::text).toList();
    }

    static <T> Optional<Written<T>> one(MapNode map, String key, Function<String, Optional<T>> parser) {
        return map.scalar(key).map(scalar -> Written.parsed(scalar, parser));
    }

    static <T> List<Written<T>> many(MapNode map, String key, Function<String, Optional<T>> parser) {
        return scalars(map, key).map(scalar -> Written.parsed(scalar, parser)).toList();
    }

    static Stream<ScalarNode> scalars(MapNode map, String key) {
        return map.list(key).stream().filter(node -> !isHole(node)).map(ScalarNode.class::cast);
    }

    static OptionalInt integer(MapNode map, String key) {
        return map.text(key).map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    static Optional<Written<Long>> number(MapNode map, String key) {
        return one(map, key, text -> Optional.of(Long.valueOf(text)));
    }

    /** A day that its month does not have is the month's last. */
    static Optional<Written<LocalDate>> day(MapNode map, String key) {
        return one(map, key, text -> Optional.of(LocalDate.parse(text, DAY)));
    }

    static Optional<Boolean> bool(MapNode map, String key) {
        return map.scalar(key).map(ScalarNode::isTrue);
    }

    static <T> Map<String, T> each(MapNode map, String key, Function<MapNode, T> reader) {
        Map<String, T> result = new LinkedHashMap<>();
        map.map(key)
                .orElse(MapNode.EMPTY)
                .entries()
                .forEach((name, entry) -> result.put(name, reader.apply(map(entry.value()))));
        return result;
    }

    /** What is a hole as a whole is at least there: its name is known. */
    private static MapNode map(Node node) {
        return isHole(node) ? new MapNode(Map.of(), node.origin()) : (MapNode) node;
    }

    private static boolean isHole(Node node) {
        return node instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NULL;
    }

    /** The mappings of a list. */
    static Stream<MapNode> maps(MapNode map, String key) {
        return map.list(key).stream().filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }
}
