package dev.netspec.report;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.prove.Proof;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows what became of the faults that were made on purpose. */
public record ProofReport(List<Proof> proofs) {

    /** A line for each: the verdict, the id, and where the mistake was made or why it could not be. */
    public String line(Proof proof) {
        int longest = proofs.stream().mapToInt(each -> each.id().length()).max().orElse(1);
        return String.format(Locale.ROOT, "%-14s  %-" + longest + "s  %s", verdict(proof), proof.id(), where(proof));
    }

    private static String verdict(Proof proof) {
        return proof.applies() ? proof.isMissed() ? "missed" : "caught" : "not applicable";
    }

    private static String where(Proof proof) {
        return proof.applies()
                ? proof.caught() + " of " + proof.trials().size() + ", first made at "
                        + proof.trials().get(0).at()
                : proof.unless();
    }

    /** How many of each, by id. */
    public String summary() {
        long made = proofs.stream().filter(Proof::applies).count();
        long missed = proofs.stream().filter(Proof::isMissed).count();
        return "Injected " + Phrase.count(made, "fault") + ": " + (made - missed) + " caught, " + missed + " missed, "
                + (proofs.size() - made) + " not applicable";
    }

    /** Which findings the gate should have given and did not, in one line; empty if there are none. */
    public Optional<String> gap() {
        List<String> missed =
                proofs.stream().filter(Proof::isMissed).map(Proof::id).toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of("netspec let faults pass that should give " + Phrase.and(missed));
    }
}
