package dev.netspec.report;

import dev.netspec.diagnostic.Printable;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.regex.Pattern;

/**
 * A source line as a terminal shows it: tabs widened, control characters made visible, and a line that is too wide cut to
 * the part around what is marked.
 *
 * @param start how many columns stand before what is marked
 * @param length of what is marked, at least one column
 */
record Excerpt(String line, int start, int length) {

    private static final String CUT = "...";

    /** What does not belong to a value that goes on in the next line. */
    private static final Pattern COMMENT = Pattern.compile("(\\s+#.*|\\s+)$");

    /** The first line of a span, in so many columns. */
    static Excerpt of(SourceFile file, Span span, int room) {
        String line = file.line(span.start().line());
        int start = Math.min(span.start().column() - 1, line.length());
        int end = span.end().line() == span.start().line()
                ? Math.min(span.end().column() - 1, line.length())
                : start
                        + COMMENT.matcher(line.substring(start))
                                .replaceFirst("")
                                .length();
        String before = Printable.of(line.substring(0, start));
        String marked = Printable.of(line.substring(start, Math.max(start, end)));
        String after = Printable.of(line.substring(Math.max(start, end))).stripTrailing();
        return fit(before, marked, after, room);
    }

    private static Excerpt fit(String before, String marked, String after, int room) {
        int most = room - 2 * CUT.length();
        String mark = Columns.of(marked) <= most ? marked : Columns.first(marked, most - CUT.length()) + CUT;
        String lead = before;
        if (Columns.of(before) + Columns.of(mark) + Math.min(Columns.of(after), CUT.length()) > room) {
            lead = CUT + Columns.last(before, Math.max(0, (room - Columns.of(mark)) / 2 - CUT.length()));
        }
        int left = Math.max(0, room - Columns.of(lead) - Columns.of(mark));
        String rest = Columns.of(after) <= left ? after : Columns.first(after, Math.max(0, left - CUT.length())) + CUT;
        return new Excerpt(lead + mark + rest, Columns.of(lead), Math.max(1, Columns.of(mark)));
    }
}
