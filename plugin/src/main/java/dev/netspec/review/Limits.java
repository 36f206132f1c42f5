package dev.netspec.review;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a change is held to.
 *
 * @param failOnRisk the least risk that somebody has to answer for; nobody has to, if empty
 * @param maxDeletions how many objects of a management cluster one change may delete; {@link #deletions usually} a share
 */
public record Limits(Optional<Risk> failOnRisk, OptionalInt maxDeletions) {

    /** Nobody has to answer for a change, and it may delete as much as is usual. */
    public static final Limits NONE = new Limits(Optional.empty(), OptionalInt.empty());

    /** A small management cluster may change more than its share. */
    private static final int LEAST = 10;

    /** A quarter. */
    private static final int SHARE = 4;

    /** How many of so many objects may be deleted. */
    int deletions(int objects) {
        return maxDeletions.orElse(Math.max(LEAST, objects / SHARE));
    }
}
