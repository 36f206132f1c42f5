package dev.netspec.field;

import dev.netspec.source.Position;
import dev.netspec.source.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The way between the lines and columns of a text and its offsets. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.rangeClosed(1, text.length()).filter(at -> text.charAt(at - 1) == '\n'))
                .toArray();
    }

    int offset(Position position) {
        return starts[Math.min(position.line(), starts.length) - 1] + position.column() - 1;
    }

    Span span(int from, int to) {
        return new Span(position(from), position(to));
    }

    private Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }
}
