package dev.netspec.policy;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Standing;
import dev.netspec.spec.AcceptanceSpec;
import java.time.LocalDate;
import java.util.Optional;

/** An exception that says something: its id is that of a warning or note, and its target exists. */
record Acceptance(AcceptanceSpec written, Target target) {

    boolean covers(Diagnostic finding, Optional<Subject> subject) {
        return finding.id().equals(written.id().value()) && target.covers(finding.at(), subject);
    }

    boolean hasEnded(LocalDate today) {
        return written.until().filter(until -> until.value().isBefore(today)).isPresent();
    }

    Diagnostic accept(Diagnostic finding) {
        String until =
                written.until().map(last -> " until `" + last.text() + "`").orElse("");
        return finding.standing(Standing.ACCEPTED)
                .note(reason() + ": accepted" + until, written.id().origin());
    }

    private String reason() {
        return written.reason().strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    Diagnostic unused() {
        return Diagnostic.warning(
                        "acceptance-unused",
                        written.id().origin(),
                        "`" + written.id().value() + "` is accepted here, and is not found")
                .fix("remove the exception");
    }

    /** @param finding one that it no longer covers */
    Diagnostic expired(Diagnostic finding) {
        return written.until()
                .map(until -> Diagnostic.warning(
                                "acceptance-expired",
                                until.origin(),
                                "the exception for `" + written.id().value() + "` ended with `" + until.text() + "`")
                        .note("it is still found", finding.at())
                        .fix("mend what is found, or decide anew and give a later date"))
                .orElseThrow();
    }
}
