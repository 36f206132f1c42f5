package dev.netspec.generator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes trees as YAML: the plainest there is, so that it says what is meant whatever reads it. */
final class YamlText {

    private YamlText() {}

    static String of(Tree document) {
        StringBuilder text = new StringBuilder();
        write(document, 0, text);
        return text.toString();
    }

    private static void write(Tree tree, int depth, StringBuilder into) {
        for (Map.Entry<String, Object> entry : tree.entries.entrySet()) {
            into.append("  ".repeat(depth)).append(quoted(entry.getKey())).append(':');
            if (entry.getValue() instanceof Tree child && !child.entries.isEmpty()) {
                into.append('\n');
                write(child, depth + 1, into);
            } else {
                into.append(' ').append(flow(entry.getValue())).append('\n');
            }
        }
    }

    private static String flow(Object value) {
        if (value instanceof Tree tree) {
            return tree.entries.entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    /** Plain only where no reader could take it for anything but text. */
    private static String quoted(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9/-]{4,}") ? text : "\"" + text + "\"";
    }
}
