package dev.netspec.policy;

import dev.netspec.diagnostic.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How grave findings are where both the POM and the spec have a say: as the stricter of them wants it. */
final class Severities {

    private final List<Stance> stances;

    Severities(Stance... stances) {
        this.stances = List.of(stances);
    }

    /**
     * An error stays one, whatever anybody states.
     *
     * @param own the severity that the finding's page states
     */
    Severity of(String id, Severity own) {
        return own == Severity.ERROR
                ? own
                : stances.stream()
                        .flatMap(stance -> stance.severity(id, own).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(own);
    }

    /** What is stated about changes. */
    ChangeStance changes() {
        return stances.stream().map(Stance::changes).reduce(ChangeStance.NONE, ChangeStance::and);
    }

    /** The least severity that fails a build. */
    Severity failOn() {
        return stances.stream()
                .map(Stance::threshold)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(Severity.ERROR);
    }
}
