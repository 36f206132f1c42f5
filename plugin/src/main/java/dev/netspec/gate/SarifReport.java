package dev.netspec.gate;

import dev.netspec.diagnostic.Note;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Printable;
import dev.netspec.node.JsonWriter;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * SARIF 2.1.0 as GitHub's code scanning takes it. Source: "SARIF support for code scanning" of GitHub's documentation, with
 * its limits; OASIS "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
 */
final class SarifReport {

    /** GitHub refuses a run with more. */
    private static final int RESULTS = 25_000;

    /** GitHub keeps no more of a result. */
    private static final int LOCATIONS = 100;

    private final Report report;
    private final List<Reported> results;
    private final List<String> rules;

    private SarifReport(Report report) {
        this.report = report;
        this.results = report.findings().size() <= RESULTS
                ? report.findings()
                : report.findings().stream()
                        .sorted(Reported.GRAVEST_FIRST)
                        .limit(RESULTS)
                        .toList();
        TreeSet<String> ids = new TreeSet<>();
        results.forEach(result -> ids.add(result.id()));
        rules = List.copyOf(ids);
    }

    static String of(Report report) {
        return JsonWriter.write(new SarifReport(report).log());
    }

    private Node log() {
        return MapNode.builder()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0")
                .put("runs", List.of(run()))
                .build();
    }

    private Node run() {
        String module = report.run().paths().module();
        return MapNode.builder()
                .put("tool", MapNode.builder().put("driver", driver()).build())
                .put(
                        "automationDetails",
                        MapNode.builder()
                                .put("id", "netspec/" + (module.isEmpty() ? "" : module + "/"))
                                .build())
                .put("columnKind", "utf16CodeUnits")
                .put("invocations", List.of(invocation()))
                .put("results", results.stream().map(this::result).toList())
                .build();
    }

    private Node driver() {
        return MapNode.builder()
                .put("name", "netspec")
                .put("semanticVersion", report.run().version())
                .put("version", report.run().version())
                .put("rules", rules.stream().map(SarifRule::of).toList())
                .build();
    }

    private Node invocation() {
        int left = report.findings().size() - results.size();
        MapNode.Builder invocation = MapNode.builder().put("executionSuccessful", true);
        if (left > 0) {
            String words = Phrase.count(left, "finding") + " more than GitHub takes, the least grave, are left out";
            invocation.put(
                    "toolExecutionNotifications",
                    List.of(MapNode.builder()
                            .put("level", "warning")
                            .put("message", text(words))
                            .build()));
        }
        return invocation.build();
    }

    private Node result(Reported each) {
        List<Note> related = each.finding().notes().stream()
                .filter(note -> note.at().isKnown())
                .limit(LOCATIONS)
                .toList();
        MapNode.Builder result = MapNode.builder()
                .put("ruleId", each.id())
                .put("ruleIndex", rules.indexOf(each.id()))
                .put("level", each.severity().word())
                .put("message", text(message(each)))
                .put("locations", List.of(location(each.place()).build()))
                .put(
                        "partialFingerprints",
                        MapNode.builder()
                                .put("primaryLocationLineHash", each.fingerprint())
                                .build())
                .put(
                        "properties",
                        MapNode.builder().put("subject", each.subject()).build());
        if (!related.isEmpty()) {
            result.put("relatedLocations", related(each, related));
        }
        if (!each.isOpen()) {
            result.put("suppressions", List.of(suppression(each)));
        }
        return result.build();
    }

    /** GitHub shows a related place only if the words link to it. */
    private static String message(Reported each) {
        StringBuilder words = new StringBuilder(escaped(each.message())).append('.');
        int number = 0;
        for (Note note : each.finding().notes()) {
            String remark = escaped(Printable.of(note.message()));
            boolean isLinked = note.at().isKnown() && number < LOCATIONS;
            words.append("\n")
                    .append(isLinked ? "[" + remark + "](" + ++number + ")" : remark)
                    .append('.');
        }
        each.fix().ifPresent(how -> words.append("\nFix: ").append(escaped(how)).append('.'));
        return words.toString();
    }

    /** Brackets make links. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\\\[\\]]", "\\\\$0");
    }

    private static List<Node> related(Reported each, List<Note> notes) {
        List<Node> locations = new ArrayList<>();
        for (Note note : notes) {
            locations.add(location(each.place(note))
                    .put("id", locations.size() + 1L)
                    .put("message", text(Printable.of(note.message())))
                    .build());
        }
        return locations;
    }

    private static MapNode.Builder location(Place place) {
        return MapNode.builder()
                .put(
                        "physicalLocation",
                        MapNode.builder()
                                .put(
                                        "artifactLocation",
                                        MapNode.builder()
                                                .put("uri", Uri.of(place.path()))
                                                .build())
                                .put(
                                        "region",
                                        MapNode.builder()
                                                .put("startLine", place.line())
                                                .put("startColumn", place.column())
                                                .put("endLine", place.line())
                                                .put("endColumn", place.endColumn())
                                                .build())
                                .build());
    }

    private static Node suppression(Reported each) {
        List<Note> notes = each.finding().notes();
        String reason = notes.isEmpty()
                ? each.finding().standing().name()
                : notes.get(notes.size() - 1).message();
        return MapNode.builder()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", Printable.of(reason))
                .build();
    }

    private static Node text(String words) {
        return MapNode.builder().put("text", words).build();
    }
}
