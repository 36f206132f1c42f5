package dev.netspec.diagnostic;

import java.util.Collection;
import java.util.List;

/** The phrases that many messages need, so that all messages put them alike. */
public final class Phrase {

    private Phrase() {}

    /** All of these: {@code `a`, `b` and `c`}. */
    public static String and(Collection<?> values) {
        return quoted(values, " and ");
    }

    /**
     * Some of these, and how many there are besides: {@code `a`, `b`, `c` and 196 more}.
     *
     * @param more 0 if these are all
     */
    public static String and(Collection<?> some, long more) {
        return more == 0 ? and(some) : quoted(some, ", ") + " and " + more + " more";
    }

    /** One of these: {@code `a`, `b` or `c`}. */
    public static String or(Collection<?> values) {
        return quoted(values, " or ");
    }

    private static String quoted(Collection<?> values, String last) {
        List<String> each = values.stream().map(value -> "`" + value + "`").toList();
        int end = each.size() - 1;
        return end < 1 ? String.join("", each) : String.join(", ", each.subList(0, end)) + last + each.get(end);
    }

    /** A number and its noun: {@code 1 file}, {@code 2 addresses}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s");
    }
}
