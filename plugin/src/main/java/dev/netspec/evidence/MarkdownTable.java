package dev.netspec.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table whose columns line up, so that it reads as well unrendered. */
final class MarkdownTable {

    private final List<List<String>> rows;

    MarkdownTable(String... heading) {
        this(List.of(List.of(heading)));
    }

    private MarkdownTable(List<List<String>> rows) {
        this.rows = new ArrayList<>(rows);
    }

    /** @param cells as many as the heading has */
    MarkdownTable row(String... cells) {
        rows.add(List.of(cells).stream().map(cell -> cell.replace("|", "\\|")).toList());
        return this;
    }

    /** Without the columns that hold nothing below their heading. */
    MarkdownTable withoutEmptyColumns() {
        int[] used = IntStream.range(0, rows.get(0).size())
                .filter(column ->
                        rows.stream().skip(1).anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        return new MarkdownTable(rows.stream()
                .map(row -> IntStream.of(used).mapToObj(row::get).toList())
                .toList());
    }

    /** A cell, or part of one, in a fixed-width font. */
    static String code(String text) {
        return "`" + text + "`";
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
