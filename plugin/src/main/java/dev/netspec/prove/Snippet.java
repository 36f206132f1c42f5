package dev.netspec.prove;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;
import java.util.List;

/** YAML in the words of the mistakes themselves. */
final class Snippet {

    private Snippet() {}

    static Node value(String yaml) {
        return read(yaml).get(0);
    }

    static List<MapNode> documents(String yaml) {
        return read(yaml).stream().map(MapNode.class::cast).toList();
    }

    private static List<Node> read(String yaml) {
        Diagnostics.Collector problems = new Diagnostics.Collector();
        List<Node> nodes = NodeReader.read(SourceFile.of("snippet", yaml), problems);
        if (nodes.isEmpty() || !problems.toDiagnostics().isEmpty()) {
            throw new IllegalArgumentException(
                    "No YAML: " + yaml + ": " + problems.toDiagnostics().asList());
        }
        return nodes;
    }
}
