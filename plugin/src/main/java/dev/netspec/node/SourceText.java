package dev.netspec.node;

import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The text of a file, and the way from a place in it to a line and a column. */
final class SourceText {

    private final SourceFile file;
    private final String text;
    private final int[] lineStarts;
    private final int[] offsetsByCodePoint;

    /** @param text without a byte order mark, which no editor counts as a column */
    SourceText(SourceFile file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0), IntStream.rangeClosed(1, text.length()).filter(this::startsLine))
                .toArray();
        this.offsetsByCodePoint = text.codePointCount(0, text.length()) == text.length()
                ? new int[0]
                : IntStream.rangeClosed(0, text.length())
                        .filter(at -> at == text.length() || !isInsideCodePoint(at))
                        .toArray();
    }

    /** Lines end as in {@link SourceFile#line}: at LF, CR LF or CR, and not at the other line breaks of YAML 1.1. */
    private boolean startsLine(int offset) {
        char before = text.charAt(offset - 1);
        return before == '\n' || before == '\r' && (offset == text.length() || text.charAt(offset) != '\n');
    }

    private boolean isInsideCodePoint(int offset) {
        return offset > 0
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    SourceFile file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The parser counts in code points, Java and editors in UTF-16 units. */
    int offsetOfCodePoint(long index) {
        return offsetsByCodePoint.length == 0 ? (int) index : offsetsByCodePoint[(int) index];
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    Span span(int from, int to) {
        return new Span(position(from), position(to));
    }

    Origin origin(int from, int to) {
        return Origin.of(file, span(from, to));
    }

    /** The origin of one character. */
    Origin origin(int at) {
        return origin(at, Math.min(at + 1, text.length()));
    }

    boolean onOneLine(int from, int to) {
        return position(from).line() == position(to).line();
    }
}
