package dev.netspec.gate;

import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.nio.charset.StandardCharsets;

/**
 * Where a reader shows a finding: a stretch of one line that is at least one column wide. Of what goes on over several
 * lines it is the first one, since GitHub shows an alert on a pull request only if each of its lines has changed.
 *
 * @param path in the repository, with forward slashes
 * @param start counted in UTF-16 code units
 * @param end after the last character, on the line of the start
 */
record Place(String path, Position start, Position end) {

    /** What no file states is shown at the file that calls netspec. */
    private static final Origin NOWHERE = Origin.of(SourceFile.of("pom.xml", ""));

    static Place of(Origin at, RepositoryPaths paths) {
        Origin known = at.or(NOWHERE);
        SourceFile file = known.file().orElseThrow();
        Span span = known.span().orElseThrow();
        int line = span.start().line();
        int end = span.end().line() == line
                ? span.end().column()
                : file.line(line).length() + 1;
        return new Place(
                paths.of(file),
                span.start(),
                new Position(line, Math.max(end, span.start().column() + 1)));
    }

    int line() {
        return start.line();
    }

    int column() {
        return start.column();
    }

    int endColumn() {
        return end.column();
    }

    /** A column as readers have it that count the bytes of UTF-8. */
    static int inBytes(SourceFile file, Position position) {
        String line = file.line(position.line());
        int before = Math.min(position.column() - 1, line.length());
        int beyond = position.column() - 1 - before;
        return line.substring(0, before).getBytes(StandardCharsets.UTF_8).length + beyond + 1;
    }

    @Override
    public String toString() {
        return path + ":" + start;
    }
}
