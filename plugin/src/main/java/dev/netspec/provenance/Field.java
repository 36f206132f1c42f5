package dev.netspec.provenance;

import dev.netspec.field.EmbeddedYaml;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of an object that has no parts, or an empty collection.
 *
 * @param pointer the JSON Pointer (RFC 6901) to it. It goes on into YAML that the object has as text, so an interface of an
 *     npTemplate has fields too; the keys are then those of the text.
 */
public record Field(String pointer, Node value) {

    /** All fields of an object, in its order. */
    public static List<Field> of(Manifest object) {
        List<Field> fields = new ArrayList<>();
        collect("", EmbeddedYaml.open(object), fields);
        return fields;
    }

    private static void collect(String pointer, Node node, List<Field> fields) {
        if (node instanceof MapNode map && !map.isEmpty()) {
            map.entries().forEach((key, entry) -> collect(pointer + "/" + escaped(key), entry.value(), fields));
        } else if (node instanceof ListNode list && !list.items().isEmpty()) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(pointer + "/" + i, list.items().get(i), fields);
            }
        } else {
            fields.add(new Field(pointer, node));
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** The value as text. */
    public String text() {
        return value instanceof ScalarNode scalar ? scalar.text() : value instanceof ListNode ? "[]" : "{}";
    }

    /** Where the spec states it. */
    public Origin origin() {
        return value.origin();
    }
}
