package dev.netspec.report;

import dev.netspec.diagnostic.Printable;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows for the fields of an object where the spec states them and who last changed that, one field to a line, in columns.
 * Below a field whose value others share stands through whom it comes here; what is said of the field above is not said
 * again.
 *
 * <pre>
 * Subnet/mosk/mosk-1-lcm of kaas-mgmt
 *   /spec/cidr     10.50.0.0/24  spec/mosk-1.yaml:9:11   3f2a90c 2026-11-20 Jane Doe: Give mosk-1 a network
 *   /spec/gateway  10.50.0.1     spec/mosk-1.yaml:10:14  not committed yet
 * </pre>
 */
public final class BlameReport {

    private static final String GAP = "  ";

    /** A longer value is cut: the line of the spec has all of it. */
    private static final int WIDEST_VALUE = 40;

    private static final String CUT = "...";

    private final List<Row> rows = new ArrayList<>();

    private record Row(String field, String value, String place, String change, List<Origin.Use> uses) {}

    /**
     * @param field the pointer to it
     * @param value without a secret
     * @param change who last changed the line, in words; empty where nobody knows
     */
    public void add(String field, String value, Origin place, String change) {
        rows.add(new Row(
                Printable.of(field),
                shortened(value),
                Printable.of(place.toString()),
                Printable.of(change),
                place.uses()));
    }

    private static String shortened(String value) {
        String text = Printable.of(value);
        return Columns.of(text) <= WIDEST_VALUE ? text : Columns.first(text, WIDEST_VALUE - CUT.length()) + CUT;
    }

    /** @param object what it is called */
    public List<String> lines(String object) {
        int fields = widest(rows.stream().map(Row::field).toList());
        int values = widest(rows.stream().map(Row::value).toList());
        int places = widest(rows.stream().map(Row::place).toList());
        List<String> lines = new ArrayList<>();
        lines.add(Printable.of(object));
        List<String> said = List.of();
        for (Row row : rows) {
            lines.add((GAP
                            + padded(row.field(), fields)
                            + GAP
                            + padded(row.value(), values)
                            + GAP
                            + padded(row.place(), places)
                            + GAP
                            + row.change())
                    .stripTrailing());
            List<String> chain = chain(row);
            if (!chain.equals(said)) {
                chain.forEach(use -> lines.add(GAP + " ".repeat(fields) + GAP + " ".repeat(values) + GAP + use));
            }
            said = chain;
        }
        return lines;
    }

    private static List<String> chain(Row row) {
        return row.uses().stream()
                .map(use -> Printable.of("used by " + use.by() + (use.at().isKnown() ? " at " + use.at() : "")))
                .toList();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::of).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - Columns.of(text));
    }
}
