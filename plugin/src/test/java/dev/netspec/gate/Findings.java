package dev.netspec.gate;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Severity;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Findings in the making. */
final class Findings {

    private Findings() {}

    static Diagnostic at(Origin at) {
        return Diagnostic.error("pool-overlap", at, "`a` shares addresses with `b`");
    }

    static Origin place(String path, String text, int line, int from, int to) {
        return place(path, text, new Position(line, from), new Position(line, to));
    }

    static Origin place(String path, String text, Position start, Position end) {
        return Origin.of(SourceFile.of(path, text), new Span(start, end));
    }

    /** So many equal findings on lines of one file. */
    static Stream<Diagnostic> many(int count, Severity severity) {
        SourceFile file = SourceFile.of("spec/" + severity.word() + ".yaml", "a: b");
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> new Diagnostic(
                        "pool-overlap",
                        severity,
                        Origin.of(file, Span.at(new Position(line, 1))),
                        "`a` shares addresses with `b`"));
    }
}
