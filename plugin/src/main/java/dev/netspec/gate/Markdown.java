package dev.netspec.gate;

import dev.netspec.diagnostic.Printable;

/** Words as Markdown that shows exactly them, whatever a file made them hold. */
final class Markdown {

    private static final String PUNCTUATION = "\\`*_{}[]<>#+!|~&$";

    private Markdown() {}

    /** A sentence of ours: what stands in backticks is code. */
    static String sentence(String words) {
        String[] parts = Printable.of(words).split("`", -1);
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean isCode = i % 2 == 1 && i < parts.length - 1;
            markdown.append(isCode ? code(parts[i]) : plain((i % 2 == 1 ? "`" : "") + parts[i]));
        }
        return markdown.toString();
    }

    static String code(String text) {
        String shown = Printable.of(text);
        if (shown.isBlank()) {
            return "\\`" + shown + "\\`";
        }
        String fence = "`";
        while (shown.contains(fence)) {
            fence += "`";
        }
        String room = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
        return fence + room + shown + room + fence;
    }

    /** A comment after an {@code @} keeps it from calling somebody. */
    private static String plain(String text) {
        StringBuilder markdown = new StringBuilder();
        for (char symbol : text.toCharArray()) {
            if (PUNCTUATION.indexOf(symbol) >= 0) {
                markdown.append('\\');
            }
            markdown.append(symbol == '@' ? "@<!-- -->" : symbol);
        }
        return markdown.toString();
    }
}
