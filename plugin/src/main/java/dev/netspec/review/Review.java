package dev.netspec.review;

import dev.netspec.diff.LeftOut;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a change of the spec does to the network.
 *
 * @param base what the earlier state is called, for example {@code origin/main}
 * @param changes that the spec explains, sorted
 * @param upgrade changes of committed manifests that the spec does not explain: another version of netspec writes them
 *     otherwise; sorted
 * @param leftOut clusters that have errors on a side, and so are not compared
 */
public record Review(String base, List<NetworkChange> changes, List<NetworkChange> upgrade, List<LeftOut> leftOut) {

    public Review {
        changes = changes.stream().sorted().toList();
        upgrade = upgrade.stream().sorted().toList();
        leftOut = List.copyOf(leftOut);
    }

    /** The greatest of all changes; safe if there are none. */
    public Risk risk() {
        return all().map(NetworkChange::risk).max(Risk::compareTo).orElse(Risk.SAFE);
    }

    /** Of all changes together. */
    public Impact impact() {
        return all().map(NetworkChange::impact).reduce(Impact.NONE, Impact::plus);
    }

    private Stream<NetworkChange> all() {
        return Stream.concat(changes.stream(), upgrade.stream());
    }
}
