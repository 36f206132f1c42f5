package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Note;
import dev.netspec.source.ChangedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts findings with two sides on the side that a change touched: only there does a pull request show them. Both sides are
 * told either way.
 */
final class Sides {

    private Sides() {}

    static Diagnostics touchedFirst(Diagnostics findings, ChangedLines changed) {
        return Diagnostics.of(findings.asList().stream()
                .map(finding -> turn(finding, changed))
                .toList());
    }

    private static Diagnostic turn(Diagnostic finding, ChangedLines changed) {
        Optional<Note> touched =
                finding.notes().stream().filter(note -> changed.have(note.at())).findFirst();
        return !finding.isOpen() || touched.isEmpty() || changed.have(finding.at())
                ? finding
                : turn(finding, touched.get());
    }

    /** The words of a finding are true of its own place only, so they are said of that. */
    private static Diagnostic turn(Diagnostic finding, Note touched) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(finding.message(), finding.at()));
        finding.notes().stream().filter(note -> note != touched).forEach(notes::add);
        return new Diagnostic(
                finding.id(),
                finding.severity(),
                touched.at(),
                touched.message() + "; at `" + finding.at() + "`: " + finding.message(),
                notes,
                finding.fix(),
                finding.repair(),
                finding.standing());
    }
}
