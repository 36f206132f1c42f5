package dev.netspec.report;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Printable;
import dev.netspec.review.NetworkChange;
import dev.netspec.review.Review;
import dev.netspec.review.Risk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Renders for the console what a change does to the network. */
public final class ReviewReport {

    private static final String SHARED = "shared by clusters";
    private static final String UPGRADE =
            "caused by the upgrade of netspec, or by committed files that were not up to date";

    private static final List<Risk> WORST_FIRST =
            Stream.of(Risk.values()).sorted(Comparator.reverseOrder()).toList();

    private ReviewReport() {}

    /** What is compared. */
    public static String title(Review review) {
        return "Comparing with " + review.base();
    }

    /**
     * One line for each cluster and, indented, for each thing that changes: its risk, the sentence, and below what is alike
     * dangerous why that is; the last line counts by risk.
     */
    public static List<String> lines(Review review) {
        List<String> lines = new ArrayList<>();
        groups(review.changes()).forEach((group, changes) -> add(group, changes, lines));
        if (!review.upgrade().isEmpty()) {
            add(UPGRADE, review.upgrade(), lines);
        }
        DifferenceReport words = new DifferenceReport(review.base(), "this spec");
        review.leftOut().forEach(each -> {
            lines.add(Printable.of(each.cluster().toString()));
            lines.add("  " + Printable.of(words.sentence(each)));
        });
        lines.add(summary(review));
        return lines;
    }

    private static Map<String, List<NetworkChange>> groups(List<NetworkChange> changes) {
        Map<String, List<NetworkChange>> groups = new LinkedHashMap<>();
        changes.forEach(change -> groups.computeIfAbsent(
                        change.cluster().map(Object::toString).orElse(SHARED), group -> new ArrayList<>())
                .add(change));
        return groups;
    }

    private static void add(String group, List<NetworkChange> changes, List<String> lines) {
        lines.add(Printable.of(group));
        for (int index = 0; index < changes.size(); index++) {
            NetworkChange change = changes.get(index);
            lines.add("  " + change.risk().word() + ": " + Printable.of(change.sentence()));
            boolean isLast =
                    index == changes.size() - 1 || changes.get(index + 1).ground() != change.ground();
            if (isLast && change.risk() != Risk.SAFE) {
                lines.add("    because " + change.reason() + " (" + change.source() + ")");
            }
        }
    }

    private static String summary(Review review) {
        List<NetworkChange> all = Stream.concat(review.changes().stream(), review.upgrade().stream())
                .toList();
        String leftOut = review.leftOut().isEmpty()
                ? ""
                : ", " + Phrase.count(review.leftOut().size(), "cluster") + " not compared";
        if (all.isEmpty()) {
            return "Nothing changes since " + review.base() + leftOut;
        }
        List<String> counts = new ArrayList<>();
        for (Risk risk : WORST_FIRST) {
            long count = all.stream().filter(change -> change.risk() == risk).count();
            if (count > 0) {
                counts.add(count + " " + risk.word());
            }
        }
        return Phrase.count(all.size(), "change") + " since " + review.base() + ": " + String.join(", ", counts)
                + leftOut;
    }
}
