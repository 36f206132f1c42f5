package dev.netspec.gate;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Note;
import dev.netspec.diagnostic.Printable;
import dev.netspec.diagnostic.Severity;
import dev.netspec.page.FindingPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding as readers need it.
 *
 * @param subject what it is about, by a name that outlives edits
 * @param fingerprint what no other finding of the run has
 */
record Reported(Diagnostic finding, RepositoryPaths paths, String subject, String fingerprint) {

    /** The rank of the gravest first. */
    static final Comparator<Reported> GRAVEST_FIRST = Comparator.comparing(Reported::isOpen)
            .thenComparing(Reported::severity)
            .reversed();

    String id() {
        return finding.id();
    }

    Severity severity() {
        return finding.severity();
    }

    boolean isOpen() {
        return finding.isOpen();
    }

    Place place() {
        return Place.of(finding.at(), paths);
    }

    Place place(Note note) {
        return Place.of(note.at(), paths);
    }

    /** What is wrong, on one line. */
    String message() {
        return Printable.of(finding.message());
    }

    /** What is wrong and how to mend it, on one line. */
    String messageAndFix() {
        return message() + fix().map(how -> "; fix: " + how).orElse("");
    }

    Optional<String> fix() {
        return finding.fix().map(Printable::of);
    }

    /** What else there is to say, each on a line of its own, with its place. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (Note note : finding.notes()) {
            remarks.add(Printable.of(note.message() + (note.at().isKnown() ? " at " + place(note) : "")));
        }
        fix().ifPresent(how -> remarks.add("fix: " + how));
        return remarks;
    }

    /** What explains it, if anybody wrote that. */
    Optional<FindingPage> page() {
        return FindingPage.find(id());
    }

    /** What kind of finding it is, in a line. */
    String title() {
        return title(id());
    }

    static String title(String id) {
        return FindingPage.find(id).map(FindingPage::title).orElse(id.replace('-', ' '));
    }

    /** Whether it is an error whatever a policy says. */
    boolean isHard() {
        return severity() == Severity.ERROR
                && page().filter(page -> page.severity() == Severity.ERROR).isPresent();
    }
}
