package dev.netspec.agents;

import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.stream.Stream;

/** Short words for the parts of an object that no file states. */
final class Trees {

    private Trees() {}

    /** The head of an object, to go on with. */
    static MapNode.Builder object(String apiVersion, String kind, MapNode metadata) {
        return MapNode.builder().put("apiVersion", apiVersion).put("kind", kind).put("metadata", metadata);
    }

    static MapNode.Builder metadata(String name, String namespace) {
        return MapNode.builder().put("name", name).put("namespace", namespace);
    }

    static List<ScalarNode> texts(Stream<String> texts) {
        return texts.map(text -> ScalarNode.string(text, Origin.NONE)).toList();
    }

    static List<ScalarNode> texts(String... texts) {
        return texts(Stream.of(texts));
    }
}
