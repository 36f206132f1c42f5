package dev.netspec.report;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Note;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows a finding to a person at a terminal: the place, the line with carets under what is wrong, what is wrong, where
 * else to look, and how to mend it.
 *
 * <pre>
 * error[pool-overlap] spec/kaas-mgmt.yaml:14:19
 *    |
 * 14 |     loadBalancer: 10.0.11.61-10.0.11.80
 *    |                   ^^^^^^^^^^^^^^^^^^^^^ shares 10.0.11.70-10.0.11.80 with pool `other`
 *    = `other` is defined at spec/kaas-mgmt.yaml:21:23
 *    = fix: give one of them a range outside the other
 *    = more: mvn netspec:explain -Dnetspec.id=pool-overlap
 * </pre>
 */
public final class ConsoleReport {

    private ConsoleReport() {}

    /** The lines of a finding, joined by LF, without a final one. */
    public static String of(Diagnostic finding) {
        List<String> lines = new ArrayList<>();
        String gutter = gutter(finding.at());
        lines.add(finding.severity().word() + "[" + finding.id() + "]" + place(finding.at()));
        lines.addAll(statement(finding, gutter));
        for (Note note : finding.notes()) {
            lines.add(gutter + " = " + Printable.of(note.message()) + (note.at().isKnown() ? " at" : "")
                    + place(note.at()));
        }
        finding.fix().ifPresent(fix -> lines.add(gutter + " = fix: " + Printable.of(fix)));
        lines.add(gutter + " = more: mvn netspec:explain -Dnetspec.id=" + finding.id());
        return String.join("\n", lines);
    }

    private static List<String> statement(Diagnostic finding, String gutter) {
        String message = Printable.of(finding.message());
        SourceFile file = finding.at().file().orElse(SourceFile.of("", ""));
        Span span = finding.at().span().orElse(Span.at(Position.START));
        if (file.line(span.start().line()).isBlank()) {
            return List.of(gutter + " = " + message);
        }
        Excerpt excerpt = Excerpt.of(file, span);
        return List.of(
                gutter + " |",
                span.start().line() + " | " + excerpt.line(),
                gutter + " | " + excerpt.carets() + " " + message);
    }

    private static String gutter(Origin at) {
        return at.span()
                .map(span -> " ".repeat(String.valueOf(span.start().line()).length()))
                .orElse(" ");
    }

    private static String place(Origin at) {
        return at.isKnown() ? " " + Printable.of(at.toString()) : "";
    }
}
