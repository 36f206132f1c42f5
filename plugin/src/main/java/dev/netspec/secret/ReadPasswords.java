package dev.netspec.secret;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Passwords as YAML means them: an alias, a merge or an escape hides nothing. */
final class ReadPasswords {

    private final SourceFile file;
    private final List<Span> spans = new ArrayList<>();
    private final Set<String> values = new HashSet<>();
    private final List<Literal> literals = new ArrayList<>();

    ReadPasswords(SourceFile file) {
        this.file = file;
    }

    List<Span> spans() {
        return spans;
    }

    Set<String> values() {
        return values;
    }

    List<Literal> literals() {
        return literals;
    }

    /** In a Secret, sealed or not, a password is where it belongs. */
    void document(Node root) {
        boolean belongs = root instanceof MapNode map
                && map.text("kind").filter(kind -> kind.endsWith("Secret")).isPresent();
        walk(root, !belongs);
    }

    private void walk(Node node, boolean report) {
        if (node instanceof MapNode map) {
            map.entries().values().forEach(entry -> entry(entry, report));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, report));
        } else {
            text((ScalarNode) node, report);
        }
    }

    private void entry(MapNode.Entry entry, boolean report) {
        String key = entry.key().text().toLowerCase(Locale.ROOT);
        if (!key.endsWith("password")) {
            walk(entry.value(), report);
            return;
        }
        List<Origin> places = new ArrayList<>(List.of(entry.key().origin()));
        hide(entry.value(), places);
        // a mapping may refer to a Secret, or be how its kind wants a password
        if (report && key.equals("password") && !(entry.value() instanceof MapNode) && places.size() > 1) {
            literals.add(new Literal(entry.key().origin(), places));
        }
    }

    private void hide(Node secret, List<Origin> places) {
        if (secret instanceof MapNode map) {
            map.entries().values().forEach(entry -> hide(entry.value(), places));
        } else if (secret instanceof ListNode list) {
            list.items().forEach(item -> hide(item, places));
        } else if (secret instanceof ScalarNode scalar
                && scalar.type() != ScalarNode.Type.NULL
                && !scalar.text().isBlank()) {
            places.add(scalar.origin());
            spans.add(scalar.origin().span().orElseThrow());
            values.add(scalar.text());
            scalar.text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(values::add);
        }
    }

    /** A scalar may hold a text of its own: Helm values, a template. */
    private void text(ScalarNode scalar, boolean report) {
        List<String> lines = scalar.text().lines().toList();
        SpelledPasswords inside = new SpelledPasswords(lines, new HiddenText(lines));
        values.addAll(inside.values());
        boolean isDocument = scalar.text().contains("\n") || scalar.text().matches("\\s*[{\\[-].*");
        if (report && isDocument) {
            inside.literalKeys().stream()
                    .map(key -> inFile(scalar.origin(), key, lines))
                    .forEach(key -> literals.add(new Literal(key, List.of(key))));
        }
    }

    /** From a place in a block scalar to the file; any other scalar is pointed at as a whole. */
    private Origin inFile(Origin scalar, Span inText, List<String> lines) {
        int number = scalar.span().orElseThrow().start().line() + inText.start().line();
        String line = file.line(number);
        String same = lines.get(inText.start().line() - 1);
        int moved = line.length() - same.length();
        return line.endsWith(same)
                ? Origin.of(
                        file,
                        new Span(
                                new Position(number, inText.start().column() + moved),
                                new Position(number, inText.end().column() + moved)))
                : scalar;
    }
}
