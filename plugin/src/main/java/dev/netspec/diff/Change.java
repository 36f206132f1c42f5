package dev.netspec.diff;

import java.util.Comparator;

/**
 * One thing that differs.
 *
 * @param sentence in the present tense, without a full stop; a secret value is masked in it
 * @param addresses whether addresses change with it, and not only where or how they are written
 */
public record Change(Scope scope, Topic topic, String sentence, boolean addresses) implements Comparable<Change> {

    /** What a change is about, in the order in which changes are listed. */
    public enum Topic {
        POOL,
        OBJECT,
        FIELD
    }

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::scope).thenComparing(Change::topic).thenComparing(Change::sentence);

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
