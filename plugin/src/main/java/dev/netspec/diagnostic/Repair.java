package dev.netspec.diagnostic;

import dev.netspec.source.Origin;
import dev.netspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The edit that mends a finding without anybody having to think: there is no other sensible repair, and the network is as
 * its author meant it afterwards. A finding with two possible repairs has none.
 *
 * @param at the stretch of a file that is replaced; all else in the file stays as it is, byte for byte
 * @param text what replaces it, as it is to stand in the file
 */
public record Repair(Origin at, String text) {

    /**
     * Puts one value in the place of another. Empty unless the value stands there as it reads, bare or in quotes: one that
     * is folded over lines or written with escapes is for a person to mend.
     *
     * @param written the value as it reads
     */
    public static Optional<Repair> replacing(Origin at, String written, String text) {
        return source(at)
                .filter(source -> List.of(written, "'" + written + "'", '"' + written + '"')
                        .contains(source))
                .map(source -> new Repair(at, text));
    }

    private static Optional<String> source(Origin at) {
        return at.file()
                .flatMap(file -> at.span().filter(Repair::isInOneLine).flatMap(span -> {
                    String line = file.line(span.start().line());
                    int end = span.end().column() - 1;
                    return end <= line.length()
                            ? Optional.of(line.substring(span.start().column() - 1, end))
                            : Optional.empty();
                }));
    }

    private static boolean isInOneLine(Span span) {
        return span.start().line() == span.end().line();
    }
}
