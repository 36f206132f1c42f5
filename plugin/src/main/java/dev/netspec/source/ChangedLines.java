package dev.netspec.source;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The lines of files that somebody added or edited: those that a reviewer of the change sees.
 *
 * @param byFile line numbers, counted from 1, by the path of the file as it is called now
 */
public record ChangedLines(Map<String, Set<Integer>> byFile) {

    public static final ChangedLines NONE = new ChangedLines(Map.of());

    public ChangedLines {
        byFile = Map.copyOf(byFile);
    }

    /** Whether all lines of a place are changed. */
    public boolean have(Origin place) {
        return place.file()
                .flatMap(file -> place.span()
                        .map(span -> IntStream.rangeClosed(
                                        span.start().line(), span.end().line())
                                .allMatch(byFile.getOrDefault(file.path(), Set.of())::contains)))
                .orElse(false);
    }
}
