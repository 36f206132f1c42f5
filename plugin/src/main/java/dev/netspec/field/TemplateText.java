package dev.netspec.field;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Note;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * YAML with macros in it: {@code {{nic 0}}} where a scalar belongs. A tree holds a macro as the text of a scalar or key; in
 * the text it stands bare, which is no YAML, so on the way a word stands in for it. Places in the tree point into the
 * scalar of the manifest that the text is.
 */
public final class TemplateText {

    /** Actions that steer Go's template engine: what they yield is not known before it runs. */
    private static final Pattern CONTROL =
            Pattern.compile("(?s)(range|if|else|end|with|define|template|block)\\b.*|.*:=.*");

    private final ScalarNode template;
    private final StandIns standIns = new StandIns();
    private final MacroText text;
    private final EmbeddedText embedded;

    private TemplateText(ScalarNode template) {
        this.template = template;
        this.text = new MacroText(template.text(), standIns);
        this.embedded = new EmbeddedText(template);
    }

    /**
     * The text of a tree, which knows where each part of the tree comes from.
     *
     * @param whole where parts come from that no file states
     */
    public static ScalarNode write(Node tree, Origin whole) {
        StandIns standIns = new StandIns();
        return ScalarNode.string(standIns.restore(NodeWriter.write(hide(tree, standIns))), places(tree, whole));
    }

    /** What is stated under the key that netplan has for it, {@code mtu} or {@code mode}, comes from there. */
    private static Origin places(Node node, Origin whole) {
        Origin here = node.origin().or(whole);
        return here.withParts(part -> child(node, part).map(child -> places(child, here.at(part))));
    }

    private static Optional<Node> child(Node node, String part) {
        if (node instanceof MapNode map) {
            return map.get(part);
        }
        return node instanceof ListNode list
                ? IntStream.range(0, list.items().size())
                        .filter(index -> Integer.toString(index).equals(part))
                        .mapToObj(list.items()::get)
                        .findFirst()
                : Optional.empty();
    }

    private static Node hide(Node node, StandIns standIns) {
        if (node instanceof MapNode map) {
            MapNode.Builder hidden = MapNode.builder(map.origin());
            map.entries()
                    .forEach((key, entry) ->
                            hidden.put(new MacroText(key, standIns).text(), hide(entry.value(), standIns)));
            return hidden.build();
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.items().stream().map(item -> hide(item, standIns)).toList(), list.origin());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(new MacroText(scalar.text(), standIns).text(), scalar.type(), scalar.origin());
    }

    /** The macros of a template that stands in a scalar of a manifest, in the order written. */
    public static List<Macro> macros(ScalarNode template) {
        TemplateText read = new TemplateText(template);
        return read.text.macros().stream()
                .map(macro -> new Macro(macro.text(), macro.isClosed(), read.embedded.move(macro.span())))
                .toList();
    }

    /**
     * Reads a template that stands in a scalar of a manifest; what is reported points into the scalar. Empty if it cannot
     * be read.
     */
    public static Optional<Node> read(ScalarNode template, String object, Diagnostics.Collector out) {
        return new TemplateText(template).read(object, out);
    }

    private Optional<Node> read(String object, Diagnostics.Collector out) {
        Optional<Macro> control = macros(template).stream()
                .filter(macro -> CONTROL.matcher(macro.inside()).matches())
                .findFirst();
        if (control.isPresent()) {
            out.add(Unmodelled.of(
                    control.get().origin(), "the action `" + control.get().text() + "` of " + object));
            return Optional.empty();
        }
        Diagnostics.Collector inside = new Diagnostics.Collector();
        List<Node> documents = NodeReader.read(SourceFile.of("npTemplate", text.text()), inside);
        inside.toDiagnostics().forEach(finding -> out.add(move(finding)));
        return documents.stream()
                .findFirst()
                .map(this::move)
                .map(tree -> tree instanceof ScalarNode ? tree : placed(tree, template.origin()));
    }

    /** A text that was written from a tree knows the places of its parts; one that a person wrote is one place. */
    private static Node placed(Node node, Origin written) {
        if (node instanceof MapNode map && map.entries().keySet().stream().anyMatch(written::has)) {
            Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
            map.entries()
                    .forEach((key, entry) ->
                            entries.put(key, new MapNode.Entry(entry.key(), placed(entry.value(), written.at(key)))));
            return new MapNode(entries, written);
        }
        if (node instanceof ListNode list && written.has("0")) {
            return new ListNode(
                    IntStream.range(0, list.items().size())
                            .mapToObj(index -> placed(list.items().get(index), written.at(Integer.toString(index))))
                            .toList(),
                    written);
        }
        return node instanceof ScalarNode scalar ? new ScalarNode(scalar.text(), scalar.type(), written) : node;
    }

    private Node move(Node node) {
        if (node instanceof MapNode map) {
            Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> {
                ScalarNode moved = (ScalarNode) move(entry.key());
                entries.put(moved.text(), new MapNode.Entry(moved, move(entry.value())));
            });
            return new MapNode(
                    entries,
                    move(map.origin())
                            .withParts(key -> Optional.ofNullable(entries.get(key))
                                    .map(entry -> entry.value().origin())));
        }
        if (node instanceof ListNode list) {
            return new ListNode(list.items().stream().map(this::move).toList(), move(list.origin()));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(standIns.restore(scalar.text()), scalar.type(), move(scalar.origin()));
    }

    private Origin move(Origin inText) {
        return inText.span().map(text::inTemplate).map(embedded::move).orElse(template.origin());
    }

    /** The finding where the text is, in the words of the text. */
    private Diagnostic move(Diagnostic finding) {
        return new Diagnostic(
                finding.id(),
                finding.severity(),
                move(finding.at()),
                standIns.restore(finding.message()),
                finding.notes().stream()
                        .map(note -> new Note(standIns.restore(note.message()), move(note.at())))
                        .toList(),
                finding.fix().map(standIns::restore),
                Optional.empty(),
                finding.standing());
    }
}
