package dev.netspec.gate;

import dev.netspec.node.JsonWriter;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;

/**
 * What GitLab shows on a merge request: open findings only, since it knows no others. Source: "Code Quality report format"
 * of GitLab's documentation.
 */
final class CodeQualityReport {

    /** GitLab does without; other readers of Code Climate's issues do not. */
    private static final List<Node> CATEGORIES = List.of(ScalarNode.string("Bug Risk", Origin.NONE));

    private CodeQualityReport() {}

    static String of(Report report) {
        return JsonWriter.write(
                new ListNode(report.open().<Node>map(CodeQualityReport::issue).toList(), Origin.NONE));
    }

    private static Node issue(Reported each) {
        return MapNode.builder()
                .put("type", "issue")
                .put("categories", CATEGORIES)
                .put("description", each.messageAndFix())
                .put("check_name", each.id())
                .put("fingerprint", each.fingerprint())
                .put("severity", severity(each))
                .put(
                        "location",
                        MapNode.builder()
                                .put("path", each.place().path())
                                .put(
                                        "lines",
                                        MapNode.builder()
                                                .put("begin", each.place().line())
                                                .build())
                                .build())
                .build();
    }

    private static String severity(Reported each) {
        return switch (each.severity()) {
            case ERROR -> each.isHard() ? "blocker" : "critical";
            case WARNING -> "major";
            case NOTE -> "minor";
        };
    }
}
