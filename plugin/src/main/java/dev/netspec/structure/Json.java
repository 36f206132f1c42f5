package dev.netspec.structure;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.math.BigDecimal;
import org.json.JSONArray;
import org.json.JSONObject;

/** A tree as the JSON value that {@code kubectl} would send. */
final class Json {

    private Json() {}

    static Object of(Node node) {
        if (node instanceof MapNode map) {
            JSONObject object = new JSONObject();
            map.entries().forEach((key, entry) -> object.put(key, of(entry.value())));
            return object;
        }
        if (node instanceof ListNode list) {
            JSONArray array = new JSONArray();
            list.items().forEach(item -> array.put(of(item)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static Object scalar(ScalarNode scalar) {
        return switch (scalar.type()) {
            case STRING -> scalar.text();
            case BOOLEAN -> scalar.isTrue();
            case NULL -> JSONObject.NULL;
            case INTEGER -> Long.valueOf(scalar.text());
            case NUMBER -> new BigDecimal(scalar.text());
        };
    }
}
