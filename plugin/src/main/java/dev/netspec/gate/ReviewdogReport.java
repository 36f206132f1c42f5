package dev.netspec.gate;

import dev.netspec.diagnostic.Repair;
import dev.netspec.node.JsonWriter;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Open findings as reviewdog's {@code rdjsonl}: one on each line, with the repair, if there is one, to be accepted by a
 * click. Columns count the bytes of UTF-8. Source: reviewdog, "Reviewdog Diagnostic Format" (proto/rdf).
 */
final class ReviewdogReport {

    private ReviewdogReport() {}

    static String of(Report report) {
        return report.open().map(each -> JsonWriter.writeLine(diagnostic(each))).collect(Collectors.joining());
    }

    private static Node diagnostic(Reported each) {
        Origin at = each.finding().at();
        MapNode.Builder diagnostic = MapNode.builder()
                .put("message", message(each))
                .put(
                        "location",
                        MapNode.builder()
                                .put("path", each.place().path())
                                .put(
                                        "range",
                                        range(
                                                at.file(),
                                                each.place().start(),
                                                each.place().end()))
                                .build())
                .put("severity", severity(each))
                .put("source", MapNode.builder().put("name", "netspec").build())
                .put("code", MapNode.builder().put("value", each.id()).build());
        each.finding().repair().ifPresent(repair -> diagnostic.put("suggestions", List.of(suggestion(repair))));
        return diagnostic.build();
    }

    private static String message(Reported each) {
        return each.remarks().isEmpty() ? each.message() : each.message() + "\n" + String.join("\n", each.remarks());
    }

    private static String severity(Reported each) {
        return switch (each.severity()) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE -> "INFO";
        };
    }

    private static Node suggestion(Repair repair) {
        Span span = repair.at().span().orElseThrow();
        return MapNode.builder()
                .put("range", range(repair.at().file(), span.start(), span.end()))
                .put("text", repair.text())
                .build();
    }

    private static Node range(Optional<SourceFile> file, Position start, Position end) {
        return MapNode.builder()
                .put("start", position(file, start))
                .put("end", position(file, end))
                .build();
    }

    private static Node position(Optional<SourceFile> file, Position position) {
        return MapNode.builder()
                .put("line", position.line())
                .put("column", file.map(known -> Place.inBytes(known, position)).orElse(position.column()))
                .build();
    }
}
