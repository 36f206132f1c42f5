package dev.netspec.gate;

import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.page.FindingPage;
import java.util.Optional;

/** What a SARIF log says of a kind of finding. */
final class SarifRule {

    /** GitHub takes no longer description. */
    private static final int LONGEST = 1024;

    private SarifRule() {}

    static Node of(String id) {
        Optional<FindingPage> page = FindingPage.find(id);
        String title = Reported.title(id);
        MapNode.Builder rule = MapNode.builder()
                .put("id", id)
                .put("shortDescription", text(title))
                .put(
                        "fullDescription",
                        text(page.flatMap(known -> known.section("What")).orElse(title)));
        String markdown = page.map(FindingPage::text).orElse(title);
        rule.put(
                "help",
                MapNode.builder()
                        .put(
                                "text",
                                cut(page.flatMap(known -> known.section("Why it matters"))
                                        .orElse(title)))
                        .put("markdown", markdown)
                        .build());
        page.ifPresent(known -> rule.put(
                        "defaultConfiguration",
                        MapNode.builder().put("level", known.severity().word()).build())
                .put("properties", properties(known)));
        return rule.build();
    }

    private static Node properties(FindingPage page) {
        String severity = switch (page.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "recommendation";
        };
        return MapNode.builder()
                .put("precision", "very-high")
                .put("problem.severity", severity)
                .build();
    }

    private static Node text(String words) {
        return MapNode.builder().put("text", cut(words)).build();
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 3) + "...";
    }
}
