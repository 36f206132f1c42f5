package dev.netspec.review;

import dev.netspec.diff.Scope;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a change touches, each by its name.
 *
 * @param clusters as {@link dev.netspec.diff.Scope#toString} has them
 * @param profiles names of host profiles
 * @param machines names of machines that the spec lists, and groups of those that it only counts
 * @param pools {@code <cluster>/<pool>}
 */
public record Impact(
        SortedSet<String> clusters, SortedSet<String> profiles, SortedSet<String> machines, SortedSet<String> pools) {

    public static final Impact NONE = new Impact(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    static Impact ofCluster(Scope cluster) {
        return new Impact(new TreeSet<>(Set.of(cluster.toString())), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    public Impact plus(Impact other) {
        return new Impact(
                union(clusters, other.clusters),
                union(profiles, other.profiles),
                union(machines, other.machines),
                union(pools, other.pools));
    }

    private static SortedSet<String> union(Collection<String> some, Collection<String> more) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
