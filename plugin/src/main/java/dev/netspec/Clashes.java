package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Note;
import dev.netspec.source.MergedFile;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What goes wrong once this spec and that of another open change are both merged, though each of them is sound alone. It is
 * looked at where this spec states it, since the other one is not at hand.
 */
final class Clashes {

    private final CompileRequest request;
    private final Head head;
    private final Diagnostics.Collector out;

    private Clashes(CompileRequest request, Head head, Diagnostics.Collector out) {
        this.request = request;
        this.head = head;
        this.out = out;
    }

    /** @param ours what is found in this spec */
    static Diagnostics of(CompileRequest request, Diagnostics ours) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Known here = Known.of(ours);
        Known ofPairs = here;
        for (Head head : request.heads()) {
            Clashes clashes = new Clashes(request, head, out);
            if (!head.unreadable().isEmpty()) {
                clashes.unreadable();
            } else if (!head.conflicts().isEmpty()) {
                head.conflicts().forEach(clashes::conflict);
            } else {
                ofPairs = ofPairs.plus(clashes.check(head.isSeveral() ? ofPairs : here));
            }
        }
        return out.toDiagnostics();
    }

    private void unreadable() {
        Diagnostic finding = Diagnostic.warning(
                        "head-unreadable",
                        Origin.NONE,
                        "not all files of `" + head.name() + "` can be read, so nobody knows what comes of both")
                .fix("agree with its author on what has to be mended there");
        for (Diagnostic each : head.unreadable()) {
            finding = finding.note("there, " + each.message(), Origin.NONE);
        }
        out.add(finding);
    }

    private void conflict(Origin place) {
        out.add(Diagnostic.warning(
                        "head-conflict",
                        place,
                        "`" + head.name()
                                + "` changes the same lines, or what this change deletes or renames, so nobody"
                                + " knows what comes of both")
                .fix("agree with its author, and let one of the two wait for the other"));
    }

    /** @return what the merged spec has of findings: it is not said again when more is merged */
    private Known check(Known ours) {
        Known known = ours;
        if (head.alone().isPresent()) {
            known = known.plus(Known.of(attempt(head.alone().get()).findings()));
        }
        Attempt merged = attempt(head.spec());
        Predicate<Diagnostic> isKnown = known.among(merged.findings());
        merged.findings().asList().stream()
                .filter(Diagnostic::isOpen)
                .filter(finding -> finding.severity().compareTo(merged.policy().failOn()) >= 0)
                .filter(isKnown.negate())
                .map(this::clash)
                .forEach(out::add);
        return Known.of(merged.findings());
    }

    private Attempt attempt(List<SourceFile> spec) {
        return Attempt.of(request.with(spec), true);
    }

    private Diagnostic clash(Diagnostic finding) {
        Diagnostic clash = Diagnostic.error(
                "head-clash",
                here(finding),
                "together with `" + head.name() + "` this is "
                        + finding.severity().word() + "[" + finding.id() + "]: " + finding.message());
        if (here(finding.at()).isEmpty()) {
            clash = clash.note("it is found in " + there(finding.at()), Origin.NONE);
        }
        for (Note note : finding.notes()) {
            Optional<Origin> place = here(note.at());
            clash = clash.note(
                    note.message() + (place.isPresent() || !note.at().isKnown() ? "" : " in " + there(note.at())),
                    place.orElse(Origin.NONE));
        }
        return finding.fix().map(clash::fix).orElse(clash);
    }

    /** A path alone: the line is one of the merged file. */
    private String there(Origin place) {
        return "`" + place.file().orElseThrow().path() + "` of `" + head.name() + "`";
    }

    /** Where this spec has a part in it: at the finding, at its other side, or at least in the same file. */
    private Origin here(Diagnostic finding) {
        List<Origin> sides = new ArrayList<>(List.of(finding.at()));
        finding.notes().forEach(note -> sides.add(note.at()));
        return sides.stream()
                .flatMap(side -> here(side).stream())
                .findFirst()
                .or(() -> sides.stream()
                        .flatMap(side -> file(side).stream())
                        .flatMap(file -> file.ours().stream())
                        .map(Origin::of)
                        .findFirst())
                .orElse(Origin.NONE);
    }

    private Optional<Origin> here(Origin place) {
        return file(place).flatMap(file -> file.here(place));
    }

    private Optional<MergedFile> file(Origin place) {
        return place.file()
                .flatMap(file -> head.merged().stream()
                        .filter(each -> each.merged().path().equals(file.path()))
                        .findFirst());
    }
}
