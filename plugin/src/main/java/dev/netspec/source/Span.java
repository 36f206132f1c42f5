package dev.netspec.source;

/**
 * A stretch of text.
 *
 * @param start the place before its first character
 * @param end the place after its last character, not before {@code start}
 */
public record Span(Position start, Position end) {

    public Span {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("A span ends after it starts, not " + start + " to " + end);
        }
    }

    public static Span at(Position position) {
        return new Span(position, position);
    }
}
