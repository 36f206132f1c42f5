package dev.netspec.gate;

import dev.netspec.diagnostic.Note;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is wrong, for a person who looks at a pull request. */
final class FindingsPart {

    private FindingsPart() {}

    /** The parts of a page: what fails the build first, and what a policy lets pass last. */
    static List<String> of(Report report) {
        List<String> parts = new ArrayList<>();
        group("Errors", each -> each.isOpen() && each.severity() == Severity.ERROR, report, parts);
        group("Warnings", each -> each.isOpen() && each.severity() == Severity.WARNING, report, parts);
        group("Notes", each -> each.isOpen() && each.severity() == Severity.NOTE, report, parts);
        group("Let pass", each -> !each.isOpen(), report, parts);
        return parts;
    }

    private static void group(String name, Predicate<Reported> which, Report report, List<String> parts) {
        List<Reported> findings = report.findings().stream().filter(which).toList();
        for (int i = 0; i < findings.size(); i++) {
            parts.add((i == 0 ? "### " + name + "\n\n" : "") + part(findings.get(i)));
        }
    }

    private static String part(Reported each) {
        StringBuilder part = new StringBuilder("#### ")
                .append(Markdown.code(each.id()))
                .append(" at ")
                .append(Markdown.code(each.place().toString()))
                .append("\n\n")
                .append(Markdown.sentence(each.finding().message()))
                .append("\n");
        List<String> remarks = new ArrayList<>();
        for (Note note : each.finding().notes()) {
            remarks.add(Markdown.sentence(note.message())
                    + (note.at().isKnown()
                            ? " at " + Markdown.code(each.place(note).toString())
                            : ""));
        }
        each.finding().fix().ifPresent(how -> remarks.add("**fix:** " + Markdown.sentence(how)));
        if (!remarks.isEmpty()) {
            part.append('\n');
            remarks.forEach(remark -> part.append("- ").append(remark).append('\n'));
        }
        return part.toString();
    }

    /** For a heading. */
    static String counts(Report report) {
        List<String> words = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            int count = report.run().findings().count(severity);
            if (count > 0) {
                words.add(Phrase.count(count, severity.word()));
            }
        }
        long passed = report.findings().stream().filter(each -> !each.isOpen()).count();
        if (words.isEmpty()) {
            words.add("no findings");
        }
        return String.join(", ", words) + (passed == 0 ? "" : ", " + passed + " let pass");
    }
}
