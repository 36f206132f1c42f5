package dev.netspec.policy;

import dev.netspec.review.Risk;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is stated about changes, which there are only in comparison with a base.
 *
 * @param failOnRisk the least risk of a change that somebody has to approve
 * @param maxDeletions how many objects may go in one change
 * @param onlyNew whether what the base has too is let pass
 */
public record ChangeStance(Optional<Risk> failOnRisk, Optional<Integer> maxDeletions, Optional<Boolean> onlyNew) {

    public static final ChangeStance NONE = new ChangeStance(Optional.empty(), Optional.empty(), Optional.empty());

    /** As the stricter of two wants it, in each of the three. */
    ChangeStance and(ChangeStance other) {
        return new ChangeStance(
                least(failOnRisk, other.failOnRisk),
                least(maxDeletions, other.maxDeletions),
                least(onlyNew, other.onlyNew));
    }

    private static <T extends Comparable<T>> Optional<T> least(Optional<T> one, Optional<T> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }
}
