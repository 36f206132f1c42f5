package dev.netspec.policy;

import dev.netspec.review.Risk;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is stated about changes, which there are only in comparison with a base.
 *
 * @param failOnRisk the least risk of a change that somebody has to approve
 * @param maxDeletions how many objects may go in one change
 * @param onlyNew whether what the base has too is let pass
 * @param deletable objects that may go although they are protected, as in {@code Subnet/mosk/mosk-1-lcm}
 */
public record ChangeStance(
        Optional<Risk> failOnRisk, Optional<Integer> maxDeletions, Optional<Boolean> onlyNew, Set<String> deletable) {

    public static final ChangeStance NONE =
            new ChangeStance(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    public ChangeStance {
        deletable = Set.copyOf(deletable);
    }

    /** As the stricter of two wants it; but what may be deleted, either says. */
    ChangeStance and(ChangeStance other) {
        return new ChangeStance(
                least(failOnRisk, other.failOnRisk),
                least(maxDeletions, other.maxDeletions),
                least(onlyNew, other.onlyNew),
                Stream.concat(deletable.stream(), other.deletable.stream()).collect(Collectors.toSet()));
    }

    private static <T extends Comparable<T>> Optional<T> least(Optional<T> one, Optional<T> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }
}
