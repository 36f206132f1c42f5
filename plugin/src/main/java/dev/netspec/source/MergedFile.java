package dev.netspec.source;

import java.util.List;
import java.util.Optional;

/**
 * A file that was put together from two versions of it.
 *
 * @param merged the outcome
 * @param ours the version that the reader has before him; absent if only the other one has the file
 * @param lines for each line of the outcome, the line of ours that it is, counted from 1; 0 if the other version brought it
 */
public record MergedFile(SourceFile merged, Optional<SourceFile> ours, List<Integer> lines) {

    public MergedFile {
        lines = List.copyOf(lines);
    }

    /** Where in our version a place of the outcome is; empty if the other version brought a line of it. */
    public Optional<Origin> here(Origin place) {
        return place.span().flatMap(span -> {
            int first = line(span.start());
            int last = line(span.end());
            boolean isWhole = first > 0
                    && last - first == span.end().line() - span.start().line();
            return ours.filter(file -> isWhole)
                    .map(file -> Origin.of(
                            file,
                            new Span(
                                    new Position(first, span.start().column()),
                                    new Position(last, span.end().column()))));
        });
    }

    private int line(Position position) {
        return position.line() <= lines.size() ? lines.get(position.line() - 1) : 0;
    }
}
