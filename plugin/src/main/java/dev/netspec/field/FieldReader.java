package dev.netspec.field;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Address;
import dev.netspec.model.Range;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a mapping and remembers what was read, so that the rest can be reported. */
public final class FieldReader {

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
    public static FieldReader of(MapNode map, String object) {
        return new FieldReader(map, "", object);
    }

    public MapNode node() {
        return map;
    }

    public Origin origin() {
        return map.origin();
    }

    public Optional<ScalarNode> scalar(String key) {
        read.add(key);
        return map.scalar(key);
    }

    public Optional<String> text(String key) {
        return scalar(key).map(ScalarNode::text);
    }

    /** Reads a boolean; whatever else stands there counts as absent, and is the schema's to report. */
    public Optional<Boolean> flag(String key) {
        return scalar(key)
                .filter(scalar -> scalar.type() == ScalarNode.Type.BOOLEAN)
                .map(ScalarNode::isTrue);
    }

    /** Reads a whole number of up to 18 digits; whatever else stands there stays unread. */
    public Optional<Long> integer(String key) {
        return understood(
                key,
                map.scalar(key)
                        .map(ScalarNode::text)
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf));
    }

    /** Reads an address; whatever else stands there stays unread. */
    public Optional<Address> address(String key) {
        return understood(
                key, map.scalar(key).flatMap(text -> Ip.parse(text.text()).map(ip -> new Address(ip, text.origin()))));
    }

    /**
     * Reads a list of address ranges. A text that is none has been reported by the schema of its object and is left out.
     *
     * @param notation how the object writes a range
     */
    public List<Range> ranges(String key, Function<String, Optional<AddressRange>> notation) {
        return scalars(key).stream()
                .flatMap(text -> notation.apply(text.text()).map(range -> new Range(range, text.origin())).stream())
                .toList();
    }

    private <T> Optional<T> understood(String key, Optional<T> value) {
        value.ifPresent(any -> read.add(key));
        return value;
    }

    public List<Node> list(String key) {
        read.add(key);
        return map.list(key);
    }

    public List<ScalarNode> scalars(String key) {
        return list(key).stream()
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> scalar.type() != ScalarNode.Type.NULL)
                .toList();
    }

    public List<String> texts(String key) {
        return scalars(key).stream().map(ScalarNode::text).toList();
    }

    /** The mapping under a key, whose fields are reported with these; an empty one if there is none. */
    public FieldReader map(String key) {
        read.add(key);
        return part(map.map(key).orElse(MapNode.EMPTY), key);
    }

    /** The mappings in the list under a key. */
    public List<FieldReader> maps(String key) {
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
    public FieldReader ignore(String... keys) {
        read.addAll(List.of(keys));
        return this;
    }

    /** Takes back that a field was read, whose content turned out to mean nothing. */
    public void unread(String key) {
        read.remove(key);
        parts.removeIf(part -> part.path.equals(path + key + "."));
    }

    /** The keys that were not read, in order. A key without a value says nothing and does not count. */
    public List<String> rest() {
        return map.entries().keySet().stream()
                .filter(key -> !read.contains(key))
                .filter(key -> !(map.get(key).orElseThrow() instanceof ScalarNode scalar
                        && scalar.type() == ScalarNode.Type.NULL))
                .toList();
    }

    /** What was not read, here and in the mappings that were. */
    public MapNode left() {
        List<String> rest = rest();
        Map<String, MapNode.Entry> left = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> {
            Node unread = rest.contains(key)
                    ? entry.value()
                    : mapping(entry.value()).map(FieldReader::left).orElse(MapNode.EMPTY);
            if (!unread.equals(MapNode.EMPTY)) {
                left.put(key, new MapNode.Entry(entry.key(), unread));
            }
        });
        return new MapNode(left, map.origin());
    }

    /** Says that part of what was {@link #left} is known. */
    public void ignore(MapNode known) {
        List<String> rest = rest();
        known.entries().forEach((key, entry) -> {
            if (rest.contains(key)) {
                read.add(key);
            } else {
                mapping(map.get(key).orElseThrow()).orElseThrow().ignore((MapNode) entry.value());
            }
        });
    }

    /** The reader of a mapping in this one. */
    private Optional<FieldReader> mapping(Node value) {
        return parts.stream().filter(part -> part.map == value).findFirst();
    }

    /** Reports what was not read, here and in every part that was. */
    public void reportRest(Diagnostics.Collector out) {
        rest().forEach(key -> out.add(Unmodelled.of(map.keyOrigin(key), "`" + path + key + "` of " + object)));
        parts.forEach(part -> part.reportRest(out));
    }
}
