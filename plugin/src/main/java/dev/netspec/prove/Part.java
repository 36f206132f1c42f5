package dev.netspec.prove;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mapping of a spec and where it stands: what a mistake can be made in.
 *
 * <p>Paths are keys separated by {@code /}; values are given as YAML.
 *
 * @param document the number of the document that it is in
 * @param path the keys that lead to it; none for the document itself
 */
record Part(int document, List<String> path, MapNode node) {

    /** The key that it stands under, or the name of the document. */
    String name() {
        return path.isEmpty() ? node.text("name").orElse("") : path.get(path.size() - 1);
    }

    boolean has(String key) {
        return node.has(key);
    }

    boolean lacks(String key) {
        return !node.has(key);
    }

    /** Whether the scalar under a key has this text. */
    boolean says(String key, String text) {
        return node.text(key).filter(text::equals).isPresent();
    }

    String text(String key) {
        return node.text(key).orElse("");
    }

    /** The texts under a key: of a list's items, or the only one. */
    List<String> texts(String key) {
        return node.list(key).stream()
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).text())
                .toList();
    }

    /** The mapping at a path, if there is one. */
    Optional<Part> part(String path) {
        Optional<Part> here = Optional.of(this);
        for (String key : path.split("/")) {
            here = here.flatMap(part ->
                    part.node.map(key).map(inner -> new Part(document, append(part.path, List.of(key)), inner)));
        }
        return here;
    }

    /** The mapping of a name in the group under a key: a bond, a rack. */
    Optional<Part> part(String group, String name) {
        return parts(group).filter(part -> part.name().equals(name)).findFirst();
    }

    /** The mappings under the keys of the mapping at a path: each network, each bond. */
    Stream<Part> parts(String path) {
        return part(path).stream()
                .flatMap(group -> group.node.entries().keySet().stream()
                        .flatMap(key -> group
                                .node
                                .map(key)
                                .map(inner -> new Part(document, append(group.path, List.of(key)), inner))
                                .stream()));
    }

    /** The first network in CIDR notation under a key. */
    Optional<Cidr> cidr(String key) {
        return node.text(key).flatMap(Cidr::parse);
    }

    /** The address ranges under a key; a lone address is one of one. */
    List<AddressRange> ranges(String key) {
        return texts(key).stream()
                .flatMap(text -> AddressRange.parse(text).stream())
                .toList();
    }

    Edit put(String path, String yaml) {
        return edit(path, Optional.of(Snippet.value(yaml)));
    }

    Edit put(String path, Node value) {
        return edit(path, Optional.of(value));
    }

    Edit remove(String path) {
        return edit(path, Optional.empty());
    }

    /** Writes another document behind the one that this is in. */
    Edit append(String yaml) {
        return Edit.behind(node.origin(), document, Snippet.documents(yaml));
    }

    Edit append(MapNode other) {
        return Edit.behind(node.origin(), document, List.of(other));
    }

    private Edit edit(String path, Optional<Node> value) {
        List<String> keys = List.of(path.split("/"));
        return Edit.at(node.origin().at(keys.toArray(String[]::new)), document, append(this.path, keys), value);
    }

    private static List<String> append(List<String> path, List<String> more) {
        List<String> longer = new ArrayList<>(path);
        longer.addAll(more);
        return longer;
    }
}
