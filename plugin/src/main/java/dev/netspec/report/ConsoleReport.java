package dev.netspec.report;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Note;
import dev.netspec.diagnostic.Printable;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Shows a finding to a person at a terminal: the place, the line with carets under what is wrong, what is wrong, the other
 * side of it under dashes, and how to mend it.
 *
 * <pre>
 * error[pool-overlap] spec/kaas-mgmt.yaml:21:19
 *    |
 * 14 |     loadBalancer: 10.0.11.61-10.0.11.80
 *    |                   --------------------- `default` has `10.0.11.61-10.0.11.80` here
 * ...
 * 21 |     loadBalancer: 10.0.11.70-10.0.11.90
 *    |                   ^^^^^^^^^^^^^^^^^^^^^ shares `10.0.11.70-10.0.11.80` with pool `default`
 *    = fix: give one of them a range outside the other
 *    = more: mvn netspec:explain -Dnetspec.id=pool-overlap
 * </pre>
 */
public record ConsoleReport(Look look) {

    /** The lines of a finding, joined by LF, without a final one. */
    public String of(Diagnostic finding) {
        return switch (look.form()) {
            case SHORT ->
                (finding.at().isKnown() ? place(finding.at()) + ": " : "") + heading(finding) + " "
                        + Printable.of(finding.message());
            case LONG -> String.join("\n", lines(finding));
        };
    }

    private List<String> lines(Diagnostic finding) {
        boolean canShow = Mark.canShow(finding.at());
        List<Mark> marks = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        if (canShow) {
            marks.add(new Mark(finding.at(), Printable.of(finding.message()), '^', Ink.of(finding.severity())));
        } else {
            remarks.add(Printable.of(finding.message()));
        }
        for (Note note : finding.notes()) {
            String words = Printable.of(note.message());
            if (canShow && Mark.canShow(note.at())) {
                marks.add(new Mark(note.at(), words + " here", '-', Ink.FRAME));
            } else {
                remarks.add(note.at().isKnown() ? words + " at " + place(note.at()) : words);
            }
        }
        int last = marks.stream().mapToInt(Mark::line).max().orElse(1);
        String gutter = " ".repeat(String.valueOf(last).length());
        List<String> lines = new ArrayList<>();
        lines.add(heading(finding) + (finding.at().isKnown() ? " " + place(finding.at()) : ""));
        lines.addAll(Listing.of(marks, gutter, look));
        remarks.forEach(remark -> remark(gutter, "", remark, lines));
        finding.fix().ifPresent(fix -> remark(gutter, "fix: ", Printable.of(fix), lines));
        lines.add(start(gutter, "more: ") + "mvn netspec:explain -Dnetspec.id=" + finding.id());
        return lines;
    }

    private void remark(String gutter, String topic, String words, List<String> lines) {
        String start = gutter + " = " + topic;
        Iterator<String> wrapped =
                Words.wrap(words, look.width() - start.length()).iterator();
        lines.add(start(gutter, topic) + wrapped.next());
        wrapped.forEachRemaining(line -> lines.add(" ".repeat(start.length()) + line));
    }

    private String start(String gutter, String topic) {
        return gutter + look.paint(Ink.FRAME, " =") + " " + look.paint(Ink.HEADING, topic);
    }

    private String heading(Diagnostic finding) {
        return look.paint(Ink.of(finding.severity()), finding.severity().word() + "[" + finding.id() + "]");
    }

    private static String place(Origin at) {
        return Printable.of(at.toString());
    }
}
