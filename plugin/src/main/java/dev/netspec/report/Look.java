package dev.netspec.report;

/**
 * How findings are to look.
 *
 * @param width of the terminal, in columns; less than {@value #NARROWEST} is taken as that
 * @param color whether the terminal understands ANSI escape sequences, and its user wants them
 */
public record Look(int width, boolean color, Form form) {

    /** How much of a finding is shown. */
    public enum Form {
        /** The place, the lines it is about, the other side, the way out. */
        LONG,
        /** One line, {@code file:line:column: error[id] message}, as editors and grep read it. */
        SHORT
    }

    /** For files, and for terminals of which nothing is known. */
    public static final Look PLAIN = new Look(120, false, Form.LONG);

    private static final int NARROWEST = 40;

    public Look {
        width = Math.max(width, NARROWEST);
    }

    String paint(Ink ink, String text) {
        return color && !text.isBlank() ? ink.on(text) : text;
    }
}
