package dev.netspec.gate;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Note;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diagnostic.Standing;
import dev.netspec.node.JsonWriter;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * All there is, for programs of anybody's own: texts exactly as they are, places in full. Its JSON Schema is
 * {@code report.schema.json} of the schema module.
 */
final class JsonReport {

    /** Raised when a reader of the earlier form would misread a report. */
    private static final int FORM = 1;

    private final Report report;

    private JsonReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        return JsonWriter.write(new JsonReport(report).document());
    }

    private Node document() {
        Run run = report.run();
        MapNode.Builder document = MapNode.builder()
                .put("form", FORM)
                .put("netspec", run.version())
                .put("module", run.paths().module())
                .put("failOn", run.failOn().word())
                .put("fails", run.fails())
                .put("counts", counts())
                .put("rules", texts(run.rules()))
                .put("findings", report.findings().stream().map(this::finding).toList());
        run.review().ifPresent(review -> document.put("review", ReviewJson.of(review, run.paths())));
        return document.build();
    }

    private Node counts() {
        MapNode.Builder counts = MapNode.builder();
        for (Severity severity : Severity.values()) {
            counts.put(severity.word(), report.run().findings().count(severity));
        }
        for (Standing standing : Standing.values()) {
            if (standing != Standing.OPEN) {
                counts.put(word(standing), report.run().findings().count(standing));
            }
        }
        return counts.build();
    }

    private Node finding(Reported each) {
        Diagnostic finding = each.finding();
        MapNode.Builder written = MapNode.builder()
                .put("id", each.id())
                .put("title", each.title())
                .put("severity", each.severity().word())
                .put("standing", word(finding.standing()))
                .put("fails", report.fails(each))
                .put("message", finding.message());
        place(finding.at(), each.paths(), written);
        written.put(
                "notes",
                finding.notes().stream().map(note -> note(note, each.paths())).toList());
        finding.fix().ifPresent(fix -> written.put("fix", fix));
        finding.repair().ifPresent(repair -> {
            MapNode.Builder edit = MapNode.builder();
            place(repair.at(), each.paths(), edit);
            written.put("repair", edit.put("text", repair.text()).build());
        });
        return written.put("subject", each.subject())
                .put("fingerprint", each.fingerprint())
                .build();
    }

    private static Node note(Note note, RepositoryPaths paths) {
        MapNode.Builder written = MapNode.builder().put("message", note.message());
        place(note.at(), paths, written);
        return written.build();
    }

    /** Puts the place where a file is known. */
    static void place(Origin at, RepositoryPaths paths, MapNode.Builder out) {
        at.file().ifPresent(file -> out.put("place", place(file, at.span().orElseThrow(), paths)));
    }

    private static Node place(SourceFile file, Span span, RepositoryPaths paths) {
        return MapNode.builder()
                .put("path", paths.of(file))
                .put("start", position(span.start()))
                .put("end", position(span.end()))
                .build();
    }

    private static Node position(Position position) {
        return MapNode.builder()
                .put("line", position.line())
                .put("column", position.column())
                .build();
    }

    static List<Node> texts(Collection<String> texts) {
        return texts.stream()
                .<Node>map(text -> ScalarNode.string(text, Origin.NONE))
                .toList();
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
