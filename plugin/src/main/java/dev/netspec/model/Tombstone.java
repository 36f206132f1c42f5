package dev.netspec.model;

import dev.netspec.source.Origin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * The mark of something that is to be deleted. It changes no object.
 *
 * @param cluster the name of the cluster that is marked, or that what is marked belongs to
 * @param name of what is marked: of a cluster the same, of a network as {@link Network#name} has it
 * @param since the day from which it is not to be used any more
 * @param reason one sentence
 */
public record Tombstone(Kind kind, String cluster, String name, LocalDate since, String reason, Origin origin)
        implements Comparable<Tombstone> {

    /** What can be marked: what becomes an object of the product. */
    public enum Kind {
        CLUSTER,
        NETWORK,
        POOL;

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
