package dev.netspec.diagnostic;

/**
 * Text that may be shown to a person: what a file holds must not be able to move the cursor of a terminal, hide a line or
 * reorder it.
 */
public final class Printable {

    private static final String TAB = "    ";

    private Printable() {}

    /** On one line, with a question mark for whatever could do harm. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(symbol -> {
            if (symbol == '\t') {
                shown.append(TAB);
            } else if (isSafe(symbol)) {
                shown.appendCodePoint(symbol);
            } else {
                shown.append('?');
            }
        });
        return shown.toString();
    }

    private static boolean isSafe(int symbol) {
        return switch (Character.getType(symbol)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
