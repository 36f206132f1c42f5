package dev.netspec.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.Compilation;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Objects as a controller understands them: without the order of keys and of the things that a list names. */
final class Meaning {

    private Meaning() {}

    /** By kind, namespace and name. */
    static Map<String, Object> of(Compilation compilation) {
        Map<String, Object> objects = new TreeMap<>();
        for (Manifest manifest : Laws.manifests(compilation)) {
            objects.put(manifest.kind() + " " + manifest.namespace() + "/" + manifest.name(), of(manifest.root()));
        }
        return objects;
    }

    private static Object of(Node node) {
        if (node instanceof MapNode map) {
            Map<String, Object> values = new HashMap<>();
            map.entries()
                    .forEach((key, entry) -> values.put(
                            key, of(key.equals("npTemplate") ? netplan((ScalarNode) entry.value()) : entry.value())));
            return values;
        }
        if (node instanceof ListNode list) {
            List<Object> items = list.items().stream().map(Meaning::of).toList();
            return items.stream().allMatch(Map.class::isInstance) ? new HashSet<>(items) : items;
        }
        return ((ScalarNode) node).text();
    }

    /** The netplan text as a tree, with a plain word in place of each macro. */
    static Node netplan(ScalarNode template) {
        String text = template.text().replaceAll("\\{\\{(\\w+) ?\"?([^}\"]*)\"?}}", "$1-$2");
        Diagnostics.Collector out = new Diagnostics.Collector();
        List<Node> documents = NodeReader.read(SourceFile.of("netplan.yaml", text), out);
        assertThat(out.toDiagnostics()).isEmpty();
        return documents.get(0);
    }
}
