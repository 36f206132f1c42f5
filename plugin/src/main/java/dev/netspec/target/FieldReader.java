package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a mapping and remembers what was read, so that the rest can be reported. */
final class FieldReader {

    private final MapNode map;
    private final String path;
    private final String object;
    private final Set<String> read = new HashSet<>();
    private final List<FieldReader> parts = new ArrayList<>();

    private FieldReader(MapNode map, String path, String object) {
        this.map = map;
        this.path = path;
        this.object = object;
    }

    /** @param object what the mapping is, as messages say it: {@code Subnet `kaas-mgmt-pxe`} */
    static FieldReader of(MapNode map, String object) {
        return new FieldReader(map, "", object);
    }

    MapNode node() {
        return map;
    }

    Origin origin() {
        return map.origin();
    }

    Optional<ScalarNode> scalar(String key) {
        read.add(key);
        return map.scalar(key);
    }

    Optional<String> text(String key) {
        return scalar(key).map(ScalarNode::text);
    }

    /** Reads a boolean; whatever else stands there counts as absent, and is the schema's to report. */
    Optional<Boolean> flag(String key) {
        return scalar(key)
                .filter(scalar -> scalar.type() == ScalarNode.Type.BOOLEAN)
                .map(ScalarNode::isTrue);
    }

    List<Node> list(String key) {
        read.add(key);
        return map.list(key);
    }

    List<ScalarNode> scalars(String key) {
        return list(key).stream()
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> scalar.type() != ScalarNode.Type.NULL)
                .toList();
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(ScalarNode::text).toList();
    }

    /** The mapping under a key, whose fields are reported with these; an empty one if there is none. */
    FieldReader map(String key) {
        read.add(key);
        return part(map.map(key).orElse(MapNode.EMPTY), key);
    }

    /** The mappings in the list under a key. */
    List<FieldReader> maps(String key) {
        return list(key).stream()
                .filter(MapNode.class::isInstance)
                .map(item -> part((MapNode) item, key))
                .toList();
    }

    private FieldReader part(MapNode node, String key) {
        FieldReader part = new FieldReader(node, path + key + ".", object);
        parts.add(part);
        return part;
    }

    /** Says that fields are known and mean nothing here. */
    FieldReader ignore(String... keys) {
        read.addAll(List.of(keys));
        return this;
    }

    /** Takes back that a field was read, whose content turned out to mean nothing. */
    void unread(String key) {
        read.remove(key);
        parts.removeIf(part -> part.path.equals(path + key + "."));
    }

    /** The keys that were not read, in order. A key without a value says nothing and does not count. */
    List<String> rest() {
        return map.entries().keySet().stream()
                .filter(key -> !read.contains(key))
                .filter(key -> !(map.get(key).orElseThrow() instanceof ScalarNode scalar
                        && scalar.type() == ScalarNode.Type.NULL))
                .toList();
    }

    /** Reports what was not read, here and in every part that was. */
    void reportRest(Diagnostics.Collector out) {
        rest().forEach(key -> out.add(Unmodelled.of(map.keyOrigin(key), "`" + path + key + "` of " + object)));
        parts.forEach(part -> part.reportRest(out));
    }
}
