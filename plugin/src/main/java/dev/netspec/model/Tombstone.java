package dev.netspec.model;

import dev.netspec.source.Origin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * The mark of something that is to be deleted. Its objects are there until somebody takes it out of the spec, but nothing
 * protects them any more; and no host is attached to a network that is marked.
 *
 * @param cluster the name of the cluster that is marked, or that what is marked belongs to; empty for an object
 * @param name of what is marked: of a cluster the same, of a network as {@link Network#name} has it, of an object as in
 *     {@code L2Template/mosk/mosk-1-compute}
 * @param since the day from which it is not to be used any more
 * @param reason one sentence
 */
public record Tombstone(Kind kind, String cluster, String name, LocalDate since, String reason, Origin origin)
        implements Comparable<Tombstone> {

    /** What can be marked. */
    public enum Kind {
        CLUSTER,
        NETWORK,
        POOL,
        /** An object that is made of something else. */
        OBJECT;

        /** As a sentence says it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<Tombstone> ORDER = Comparator.comparing(Tombstone::cluster)
            .thenComparing(Tombstone::kind)
            .thenComparing(Tombstone::name);

    @Override
    public int compareTo(Tombstone other) {
        return ORDER.compare(this, other);
    }
}
