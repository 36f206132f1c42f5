package dev.netspec.structure;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Repair;
import dev.netspec.source.Origin;
import java.util.List;

/** A mapping lacks a key, or has one that it may not have. */
final class KeyFinding {

    private KeyFinding() {}

    static Diagnostic missing(Violation violation) {
        String key = violation.subject();
        String meaning =
                Finding.meaning(violation, key).map(text -> ": " + text).orElse("");
        return Diagnostic.error(
                        "missing-key",
                        violation.place().origin(),
                        violation.place().name() + " has no `" + key + "`" + meaning)
                .fix("give `" + key + "`");
    }

    static Diagnostic unknown(Violation violation) {
        String key = violation.subject();
        List<String> known = violation.unusedKeys();
        Origin at = violation.place().map().keyOrigin(key);
        Diagnostic finding = Diagnostic.error(
                        "unknown-key",
                        at,
                        "`" + key + "` is not a key of " + violation.place().name())
                .repair(DidYouMean.respelt(key, known).flatMap(meant -> Repair.replacing(at, key, meant)));
        return violation
                .meant()
                .map(meant -> finding.fix("did you mean `" + meant + "`?"))
                .orElse(
                        known.isEmpty()
                                ? finding.fix("remove it")
                                : finding.fix("remove it, or give one of the known keys: " + Phrase.and(known)));
    }

    /** A property whose schema is {@code false}: known, and known not to belong here. */
    static Diagnostic forbidden(Violation violation) {
        String key = violation.place().key().orElseThrow().text();
        return Diagnostic.error(
                        "unknown-key",
                        violation.place().key().orElseThrow().origin(),
                        "`" + key + "` is not a key here")
                .fix("remove it");
    }
}
