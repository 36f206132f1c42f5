package dev.netspec.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table whose columns line up, so that it reads as well unrendered. */
final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... heading) {
        rows.add(List.of(heading));
    }

    /** @param cells as many as the heading has */
    MarkdownTable row(String... cells) {
        rows.add(List.of(cells).stream().map(cell -> cell.replace("|", "\\|")).toList());
        return this;
    }

    /** With a final newline. */
    @Override
    public String toString() {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        List<String> lines =
                new ArrayList<>(rows.stream().map(row -> line(row, widths, " ")).toList());
        lines.add(1, line(Collections.nCopies(widths.size(), ""), widths, "-"));
        return String.join("", lines);
    }

    private static String line(List<String> cells, List<Integer> widths, String filler) {
        return IntStream.range(0, widths.size())
                .mapToObj(column -> filler
                        + cells.get(column)
                        + filler.repeat(widths.get(column) - cells.get(column).length() + 1))
                .collect(Collectors.joining("|", "|", "|\n"));
    }
}
