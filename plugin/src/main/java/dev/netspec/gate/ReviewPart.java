package dev.netspec.gate;

import dev.netspec.diff.LeftOut;
import dev.netspec.diff.Scope;
import dev.netspec.review.NetworkChange;
import dev.netspec.review.Review;
import dev.netspec.review.Risk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** What changes in the network, for a person who looks at a pull request. */
final class ReviewPart {

    private ReviewPart() {}

    static List<String> of(Review review) {
        List<String> parts = new ArrayList<>();
        parts.add("### Changes in the network since " + Markdown.code(review.base()) + ": " + risk(review.changes())
                + "\n");
        clusters(review.changes(), parts);
        if (!review.upgrade().isEmpty()) {
            parts.add("### Caused by the upgrade of netspec, or by committed files that were not up to date: "
                    + risk(review.upgrade())
                    + "\n\nThe spec does not explain these: this version writes the manifests otherwise.\n");
            clusters(review.upgrade(), parts);
        }
        if (!review.leftOut().isEmpty()) {
            parts.add("### Not compared\n\n"
                    + String.join(
                            "",
                            review.leftOut().stream().map(ReviewPart::leftOut).toList()));
        }
        return parts;
    }

    private static String risk(List<NetworkChange> changes) {
        return changes.stream()
                .map(NetworkChange::risk)
                .max(Risk::compareTo)
                .map(Risk::word)
                .orElse("none");
    }

    /** A part for each cluster; in it the changes stand below what they have in common, the risk and the reason. */
    private static void clusters(List<NetworkChange> changes, List<String> parts) {
        Map<String, Map<String, StringBuilder>> clusters = new LinkedHashMap<>();
        for (NetworkChange change : changes) {
            clusters.computeIfAbsent(cluster(change), name -> new LinkedHashMap<>())
                    .computeIfAbsent(ground(change), ground -> new StringBuilder())
                    .append(line(change));
        }
        clusters.forEach((cluster, grounds) -> {
            StringBuilder part = new StringBuilder("#### " + Markdown.sentence(cluster) + "\n");
            grounds.forEach((ground, lines) ->
                    part.append("\n").append(ground).append("\n\n").append(lines));
            parts.add(part.toString());
        });
    }

    private static String cluster(NetworkChange change) {
        return change.cluster().map(Scope::toString).orElse("several clusters");
    }

    private static String ground(NetworkChange change) {
        return "**" + change.risk().word() + "**: " + Markdown.sentence(change.reason()) + " ("
                + Markdown.sentence(change.source()) + ")";
    }

    private static String line(NetworkChange change) {
        List<String> touched = new ArrayList<>();
        if (change.cluster().isEmpty()) {
            touch("clusters", change.impact().clusters(), touched);
        }
        touch("profiles", change.impact().profiles(), touched);
        touch("machines", change.impact().machines(), touched);
        touch("pools", change.impact().pools(), touched);
        return "- " + Markdown.sentence(change.sentence()) + "\n"
                + (touched.isEmpty() ? "" : "  (touches " + String.join("; ", touched) + ")\n");
    }

    private static void touch(String kind, SortedSet<String> names, List<String> touched) {
        if (!names.isEmpty()) {
            touched.add(kind + " "
                    + String.join(", ", names.stream().map(Markdown::code).toList()));
        }
    }

    private static String leftOut(LeftOut each) {
        String why = each.before() && each.after()
                ? "it has errors before and after"
                : each.before() ? "it had errors before" : "it has errors now";
        return "- " + Markdown.code(each.cluster().toString()) + ": "
                + each.firstRelease()
                        .map(first -> "the first release that can express it is " + Markdown.code(first))
                        .orElse(why)
                + "\n";
    }
}
