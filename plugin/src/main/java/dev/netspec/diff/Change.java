package dev.netspec.diff;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing that differs.
 *
 * @param kinds of the objects that it is a change of; none of a pool that moves from object to object
 * @param sentence in the present tense, without a full stop; a secret value is masked in it
 * @param addresses whether addresses change with it, and not only where or how they are written
 */
public record Change(Scope scope, Topic topic, SortedSet<String> kinds, String sentence, boolean addresses)
        implements Comparable<Change> {

    /** What a change is about, in the order in which changes are listed. */
    public enum Topic {
        POOL,
        ADDED,
        REMOVED,
        FIELD
    }

    /** Of a pool that moves from object to object. */
    static Change ofPool(Scope scope, String sentence, boolean addresses) {
        return new Change(scope, Topic.POOL, new TreeSet<>(), sentence, addresses);
    }

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::scope).thenComparing(Change::topic).thenComparing(Change::sentence);

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
