package dev.netspec.report;

import dev.netspec.diagnostic.Printable;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows for the fields of an object where the spec states them and who last changed that, one field to a line, in columns.
 * Below a field whose value others share stands through whom it comes here; what is said of the field above is not said
 * again. The commits follow, each once.
 *
 * <pre>
 * Subnet/mosk/mosk-1-lcm of kaas-mgmt
 *   /spec/cidr     10.50.0.0/24  spec/mosk-1.yaml:9:11   3f2a90c
 *   /spec/gateway  10.50.0.1     spec/mosk-1.yaml:10:14  not committed yet
 * 3f2a90c 2026-11-20 Jane Doe: Give mosk-1 a network
 * </pre>
 */
public final class BlameReport {

    private static final String GAP = "  ";

    /** A longer value is cut: the line of the spec has all of it. */
    private static final int WIDEST_VALUE = 40;

    private static final String CUT = "...";

    private final List<Row> rows = new ArrayList<>();

    /**
     * A change that a line had last.
     *
     * @param name what it is called beside a field
     * @param words what more there is to say of it, or nothing
     */
    public record Change(String name, String words) {}

    private record Row(String field, String value, String place, Optional<Change> change, List<Origin.Use> uses) {}

    /**
     * @param field the pointer to it
     * @param value without a secret
     * @param change empty where nobody knows
     */
    public void add(String field, String value, Origin place, Optional<Change> change) {
        rows.add(new Row(Printable.of(field), shortened(value), Printable.of(place.toString()), change, place.uses()));
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
                            + row.change().map(Change::name).orElse(""))
                    .stripTrailing());
            List<String> chain = chain(row);
            if (!chain.equals(said)) {
                chain.forEach(use -> lines.add(GAP + " ".repeat(fields) + GAP + " ".repeat(values) + GAP + use));
            }
            said = chain;
        }
        rows.stream()
                .flatMap(row -> row.change().stream())
                .distinct()
                .filter(change -> !change.words().isEmpty())
                .forEach(change -> lines.add(Printable.of(change.name() + " " + change.words())));
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
