package dev.netspec.report;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Printable;
import dev.netspec.diff.Change;
import dev.netspec.diff.Diff;
import dev.netspec.diff.FindingChange;
import dev.netspec.diff.LeftOut;
import dev.netspec.diff.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Renders a comparison for the console.
 *
 * @param before what the earlier side is called in a sentence
 * @param after what the later side is called
 */
public record DifferenceReport(String before, String after) {

    /** What is compared. */
    public String title() {
        return "Comparing " + before + " with " + after;
    }

    /** One line for each cluster and, indented, for each thing that differs; the last line sums up. */
    public List<String> lines(Diff diff, List<LeftOut> leftOut) {
        TreeMap<Scope, List<String>> groups = new TreeMap<>();
        leftOut.forEach(each -> groups.computeIfAbsent(each.cluster(), scope -> new ArrayList<>())
                .add(sentence(each)));
        for (Change change : diff.changes()) {
            groups.computeIfAbsent(change.scope(), scope -> new ArrayList<>()).add(change.sentence());
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((scope, sentences) -> {
            lines.add(Printable.of(scope.toString()));
            sentences.forEach(sentence -> lines.add("  " + Printable.of(sentence)));
        });
        if (!diff.findings().isEmpty()) {
            lines.add("findings");
            diff.findings().forEach(each -> lines.add("  " + Printable.of(sentence(each))));
        }
        lines.add(summary(diff, leftOut));
        return lines;
    }

    String sentence(LeftOut cluster) {
        if (cluster.firstRelease().isPresent()) {
            return "is not compared: neither " + before + " nor " + after + " can express it, "
                    + cluster.firstRelease().get() + " is the first release that can";
        }
        if (cluster.before() && cluster.after()) {
            return "is not compared: it has errors with both";
        }
        return "is not compared: with " + (cluster.before() ? before : after)
                + " it has errors, which are listed below";
    }

    private String sentence(FindingChange change) {
        Diagnostic finding = change.finding();
        return (change.isNew() ? "new" : "gone") + " with " + after + ": "
                + finding.severity().word() + "[" + finding.id() + "]"
                + (finding.at().isKnown() ? " " + finding.at() : "") + ": " + finding.message();
    }

    private String summary(Diff diff, List<LeftOut> leftOut) {
        if (diff.isEmpty() && leftOut.isEmpty()) {
            return "Nothing changes between " + before + " and " + after;
        }
        int fresh = (int) diff.findings().stream().filter(FindingChange::isNew).count();
        int gone = diff.findings().size() - fresh;
        return Phrase.count(diff.changes().size(), "change") + ", "
                + Phrase.count(diff.addressChanges(), "address change")
                + (diff.findings().isEmpty() ? "" : ", " + Phrase.count(fresh, "new finding") + ", " + gone + " gone")
                + (leftOut.isEmpty() ? "" : ", " + Phrase.count(leftOut.size(), "cluster") + " not compared");
    }
}
