package dev.netspec.repair;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Repair;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file with the safe repairs of its findings made; everything between them is as it was, byte for byte. Of two repairs of
 * one stretch the first is made: the other is for the findings that are left then.
 *
 * @param changes in the order of their places
 */
public record Patch(SourceFile file, List<Change> changes) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Patch {
        changes = List.copyOf(changes);
    }

    public static Patch of(SourceFile file, Diagnostics findings) {
        List<Diagnostic> apart = apart(findings.asList().stream()
                .filter(finding ->
                        finding.repair().filter(repair -> isIn(file, repair)).isPresent())
                .sorted(Comparator.comparing(finding -> span(finding).start()))
                .toList());
        List<Change> changes =
                apart.stream().map(finding -> change(file, finding)).toList();
        if (apart.isEmpty()) {
            return new Patch(file, changes);
        }
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        StringBuilder patched = new StringBuilder();
        int kept = 0;
        for (Diagnostic finding : apart) {
            Span span = span(finding);
            patched.append(text, kept, offset(text, span.start()))
                    .append(finding.repair().orElseThrow().text());
            kept = offset(text, span.end());
        }
        patched.append(text.substring(kept));
        return new Patch(new SourceFile(file.path(), patched.toString().getBytes(StandardCharsets.UTF_8)), changes);
    }

    private static boolean isIn(SourceFile file, Repair repair) {
        return repair.at().file().filter(file::equals).isPresent();
    }

    private static Span span(Diagnostic finding) {
        return finding.repair().flatMap(repair -> repair.at().span()).orElseThrow();
    }

    private static List<Diagnostic> apart(List<Diagnostic> findings) {
        List<Diagnostic> apart = new ArrayList<>();
        Position end = Position.START;
        for (Diagnostic finding : findings) {
            if (span(finding).start().compareTo(end) >= 0) {
                apart.add(finding);
                end = span(finding).end();
            }
        }
        return apart;
    }

    private static Change change(SourceFile file, Diagnostic finding) {
        Span span = span(finding);
        String line = file.line(span.start().line());
        String mark = span.start().line() == 1 && line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String seen = line.substring(mark.length());
        return new Change(
                finding,
                seen,
                seen.substring(0, span.start().column() - 1)
                        + finding.repair().orElseThrow().text()
                        + seen.substring(span.end().column() - 1));
    }

    /** Where a place is in the text, lines ending as {@link SourceFile#lines} has it and the mark before the first not counted. */
    private static int offset(String text, Position position) {
        int at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        for (int line = 1; line < position.line(); line++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at + position.column() - 1;
    }
}
