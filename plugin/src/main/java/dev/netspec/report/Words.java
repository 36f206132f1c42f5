package dev.netspec.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines. */
final class Words {

    private Words() {}

    /** At least one line; a line is wider than the room only if it is a single word. */
    static List<String> wrap(String text, int room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : split(text)) {
            if (!line.isEmpty() && Columns.of(line) + 1 + Columns.of(word) > room) {
                lines.add(line);
                line = "";
            }
            line += line.isEmpty() ? word : " " + word;
        }
        lines.add(line);
        return lines;
    }

    /** What stands in backticks is one word, so that it can be copied. */
    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < text.length(); end++) {
            if (text.charAt(end) == ' ') {
                words.add(text.substring(start, end));
                start = end + 1;
            } else if (text.charAt(end) == '`') {
                end = Math.max(end, text.indexOf('`', end + 1));
            }
        }
        words.add(text.substring(start));
        return words;
    }
}
