package dev.netspec.report;

import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;

/**
 * A source line and the carets below it, as a terminal shows them: tabs widened, control characters made visible, and a
 * line that is too wide cut to the part around the carets.
 */
record Excerpt(String line, String carets) {

    /** What a terminal of 120 columns has room for, beside the gutter and Maven's prefix. */
    private static final int WIDEST = 100;

    private static final String CUT = "...";

    /** The first line of a span. */
    static Excerpt of(SourceFile file, Span span) {
        String line = file.line(span.start().line());
        int start = Math.min(span.start().column() - 1, line.length());
        int end = span.end().line() == span.start().line()
                ? Math.min(span.end().column() - 1, line.length())
                : line.stripTrailing().length();
        String before = Printable.of(line.substring(0, start));
        String marked = Printable.of(line.substring(start, Math.max(start, end)));
        String after = Printable.of(line.substring(Math.max(start, end))).stripTrailing();
        return fit(before, marked, after);
    }

    private static Excerpt fit(String before, String marked, String after) {
        String mark = width(marked) <= WIDEST ? marked : first(marked, WIDEST - CUT.length()) + CUT;
        String lead = before;
        if (width(before) + width(mark) + Math.min(width(after), CUT.length()) > WIDEST) {
            lead = CUT + last(before, Math.max(0, (WIDEST - width(mark)) / 2 - CUT.length()));
        }
        int room = Math.max(0, WIDEST - width(lead) - width(mark));
        String rest = width(after) <= room ? after : first(after, Math.max(0, room - CUT.length())) + CUT;
        String carets = " ".repeat(width(lead)) + "^".repeat(Math.max(1, width(mark)));
        return new Excerpt(lead + mark + rest, carets);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String first(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(most, width(text))));
    }

    private static String last(String text, int most) {
        return text.substring(text.offsetByCodePoints(text.length(), -Math.min(most, width(text))));
    }
}
