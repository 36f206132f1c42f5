package dev.netspec.prove;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What became of a mistake.
 *
 * @param id of the finding that it had to give
 * @param trials one for each place that it was made in
 * @param unless why it could not be made, for when there are no trials
 */
public record Proof(String id, List<Trial> trials, String unless) {

    /**
     * The mistake in one place.
     *
     * @param at where it was made, in the spec as it is without it
     * @param found what the gate said of it; empty if it said nothing
     * @param besides what the gate said more than without the mistake, under other ids
     */
    public record Trial(Origin at, Optional<Diagnostic> found, List<Diagnostic> besides) {}

    public Proof {
        trials = List.copyOf(trials);
    }

    /** Whether the mistake can be made in this spec at all. */
    public boolean applies() {
        return !trials.isEmpty();
    }

    public long caught() {
        return trials.stream().filter(trial -> trial.found().isPresent()).count();
    }

    /** Whether the gate let the mistake pass in any place: it has a gap. */
    public boolean isMissed() {
        return caught() < trials.size();
    }
}
