package dev.netspec.field;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * YAML with macros in it: {@code {{nic 0}}} where a scalar belongs. A tree holds a macro as the text of a scalar or key; in
 * the text it stands bare, which is no YAML, so on the way a word stands in for it.
 */
public final class TemplateText {

    /** A macro; a dash and a blank inside the braces eat the blanks outside, as in Go. */
    private static final Pattern MACRO =
            Pattern.compile("(?s)(?:\\s*\\{\\{-\\s|\\{\\{)\\s*(.*?)\\s*(?:\\s-\\}\\}\\s*|\\}\\})");

    private static final Pattern STAND_IN = Pattern.compile("netspec-macro-(\\d+)-");

    /** Actions that steer Go's template engine: what they yield is not known before it runs. */
    private static final Pattern CONTROL =
            Pattern.compile("(?s)(range|if|else|end|with|define|template|block)\\b.*|.*:=.*");

    private final List<String> macros = new ArrayList<>();

    private TemplateText() {}

    public static String write(Node tree) {
        TemplateText text = new TemplateText();
        return text.restore(NodeWriter.write(text.hide(tree)));
    }

    /**
     * Reads a template that stands in a scalar of a manifest; what is reported points into the scalar. Empty if it cannot
     * be read.
     */
    public static Optional<Node> read(ScalarNode template, String object, Diagnostics.Collector out) {
        TemplateText text = new TemplateText();
        String yaml = text.hide(template.text());
        Optional<String> control = text.macros.stream()
                .filter(macro -> CONTROL.matcher(inside(macro)).matches())
                .findFirst();
        if (control.isPresent()) {
            out.add(Unmodelled.of(template.origin(), "the action `" + control.get() + "` of " + object));
            return Optional.empty();
        }
        EmbeddedText embedded = new EmbeddedText(template);
        Diagnostics.Collector inside = new Diagnostics.Collector();
        List<Node> documents = NodeReader.read(SourceFile.of("npTemplate", yaml), inside);
        inside.toDiagnostics().forEach(finding -> out.add(embedded.move(finding, text::restore)));
        return documents.stream().findFirst().map(document -> text.restore(document, embedded));
    }

    private static String inside(String macro) {
        return macro.substring(2, macro.length() - 2);
    }

    private String hide(String text) {
        Matcher matcher = MACRO.matcher(text);
        return matcher.replaceAll(
                match -> match.group(1).startsWith("/*") ? "" : standIn("{{" + match.group(1) + "}}"));
    }

    private String standIn(String macro) {
        if (!macros.contains(macro)) {
            macros.add(macro);
        }
        return "netspec-macro-" + macros.indexOf(macro) + "-";
    }

    private String restore(String text) {
        return STAND_IN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(macros.get(Integer.parseInt(match.group(1)))));
    }

    private Node hide(Node node) {
        if (node instanceof MapNode map) {
            MapNode.Builder hidden = MapNode.builder(map.origin());
            map.entries().forEach((key, entry) -> hidden.put(hide(key), hide(entry.value())));
            return hidden.build();
        }
        if (node instanceof ListNode list) {
            return new ListNode(list.items().stream().map(this::hide).toList(), list.origin());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(hide(scalar.text()), scalar.type(), scalar.origin());
    }

    private Node restore(Node node, EmbeddedText embedded) {
        Origin origin = embedded.move(node.origin());
        if (node instanceof MapNode map) {
            Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> {
                ScalarNode restored = (ScalarNode) restore(entry.key(), embedded);
                entries.put(restored.text(), new MapNode.Entry(restored, restore(entry.value(), embedded)));
            });
            return new MapNode(entries, origin);
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.items().stream().map(item -> restore(item, embedded)).toList(), origin);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(restore(scalar.text()), scalar.type(), origin);
    }
}
