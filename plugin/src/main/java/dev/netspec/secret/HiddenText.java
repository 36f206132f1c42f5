package dev.netspec.secret;

import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lines, and from where on each is hidden. Whatever follows a secret on its line is hidden too: who knows its end? */
final class HiddenText {

    static final String MASK = "***";

    private final List<String> lines;
    private final SortedMap<Integer, Integer> starts = new TreeMap<>();

    HiddenText(List<String> lines) {
        this.lines = lines;
    }

    /** @param index of the line, from 0 */
    void hide(int index, int from) {
        starts.merge(index, from, Math::min);
    }

    /** Hides the line but for its indentation. */
    void hide(int index) {
        hide(index, indent(lines.get(index)));
    }

    /** Of a block scalar a span has the indicator only; its text is what stands deeper. */
    void hide(Span span) {
        int line = span.start().line() - 1;
        int column = span.start().column() - 1;
        hide(line, column);
        for (int next = line + 1; next < span.end().line(); next++) {
            hide(next);
        }
        String first = lines.get(line);
        if (column < first.length() && "|>".indexOf(first.charAt(column)) >= 0) {
            int next = line + 1;
            while (next < lines.size() && isBelow(lines.get(next), indent(first))) {
                hide(next++);
            }
        }
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    /** What is hidden of each line. */
    List<String> hidden() {
        List<String> hidden = new ArrayList<>();
        starts.forEach((index, from) -> hidden.add(lines.get(index).substring(from)));
        return hidden;
    }

    String masked() {
        List<String> shown = new ArrayList<>(lines);
        starts.forEach((index, from) -> {
            if (!lines.get(index).isBlank()) {
                shown.set(index, lines.get(index).substring(0, from) + MASK);
            }
        });
        return String.join("\n", shown);
    }

    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    static boolean isBelow(String line, int indent) {
        return line.isBlank() || indent(line) > indent;
    }
}
