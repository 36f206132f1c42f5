package dev.netspec.structure;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.json.JSONArray;
import org.json.JSONObject;

/** The types of JSON Schema in words. */
final class Types {

    private Types() {}

    /** The types that a schema allows, by JSON Schema's names. */
    static List<String> wanted(JSONObject schema) {
        Object type = schema.opt("type");
        return type instanceof JSONArray several
                ? StreamSupport.stream(several.spliterator(), false)
                        .map(String::valueOf)
                        .toList()
                : List.of(String.valueOf(type));
    }

    static String words(List<String> types) {
        return types.stream().map(Types::word).collect(Collectors.joining(" or "));
    }

    private static String word(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "`true` or `false`";
            case "array" -> "a list";
            case "object" -> "a mapping";
            default -> "nothing";
        };
    }

    /** What a value is, as the end of a sentence. */
    static String word(Node value) {
        if (value instanceof MapNode) {
            return "a mapping";
        }
        if (value instanceof ListNode) {
            return "a list";
        }
        ScalarNode scalar = (ScalarNode) value;
        return switch (scalar.type()) {
            case STRING -> "text";
            case INTEGER, NUMBER -> "a number";
            case BOOLEAN -> "a truth value";
            case NULL -> "empty";
        };
    }
}
