package dev.netspec.field;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.Arrays;

/**
 * Puts trees where an object has YAML as text, so that what the text means can be compared and told where it comes from. A
 * text that cannot be read, or has actions that steer the template engine, stays a text.
 */
public final class EmbeddedYaml {

    private EmbeddedYaml() {}

    /** The object with trees for texts. */
    public static MapNode open(Manifest manifest) {
        return switch (manifest.kind()) {
            case "L2Template" -> open(manifest.root(), "spec", "npTemplate");
            case "MetalLBConfigTemplate" -> {
                MapNode opened = manifest.root();
                MapNode templates = manifest.spec().map("templates").orElse(MapNode.EMPTY);
                for (String key : templates.entries().keySet()) {
                    opened = open(opened, "spec", "templates", key);
                }
                yield opened;
            }
            default -> manifest.root();
        };
    }

    private static MapNode open(MapNode root, String... path) {
        return root.get(path[0], tail(path))
                .filter(ScalarNode.class::isInstance)
                .flatMap(text -> TemplateText.read((ScalarNode) text, "it", new Diagnostics.Collector()))
                .map(tree -> replace(root, tree, path))
                .orElse(root);
    }

    private static MapNode replace(MapNode map, Node value, String... path) {
        Node replaced = path.length == 1 ? value : replace(map.map(path[0]).orElse(MapNode.EMPTY), value, tail(path));
        return MapNode.builder(map.origin()).putAll(map).put(path[0], replaced).build();
    }

    private static String[] tail(String... path) {
        return Arrays.copyOfRange(path, 1, path.length);
    }
}
