package dev.netspec.review;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.spec.ApprovalSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes that somebody answers for. What was approved before was approved for an earlier change. */
final class Approvals {

    /** What says which approval is the same as one before. */
    private record Key(String change, String by, String reason) {

        static Key of(ApprovalSpec approval) {
            return new Key(plain(approval.change().value()), approval.by(), approval.reason());
        }
    }

    private final List<ApprovalSpec> expired = new ArrayList<>();
    private final Map<String, ApprovalSpec> fresh = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Approvals(List<ApprovalSpec> before, List<ApprovalSpec> after) {
        Set<Key> known = new HashSet<>();
        before.forEach(each -> known.add(Key.of(each)));
        for (ApprovalSpec each : after) {
            if (known.contains(Key.of(each))) {
                expired.add(each);
            } else {
                fresh.put(plain(each.change().value()), each);
            }
        }
    }

    /** Whether somebody answers for a change. */
    boolean use(NetworkChange change) {
        String sentence = plain(change.sentence());
        if (fresh.containsKey(sentence)) {
            used.add(sentence);
        }
        return used.contains(sentence);
    }

    void report(Diagnostics.Collector out) {
        expired.forEach(each -> out.add(new Diagnostic(
                        "approval-expired",
                        Severity.NOTE,
                        each.change().origin(),
                        "this was approved for an earlier change")
                .fix("remove the approval")));
        fresh.forEach((sentence, each) -> {
            if (!used.contains(sentence)) {
                out.add(Diagnostic.warning(
                                "approval-unused", each.change().origin(), "this is approved, and nothing changes so")
                        .fix("remove the approval, or copy the sentence of the change that is meant"));
            }
        });
    }

    /** What to write into a document to approve a change. */
    static String line(NetworkChange change) {
        String sentence = plain(change.sentence()).replace("\\", "\\\\").replace("\"", "\\\"");
        return "`approved: [{change: \"" + sentence + "\", by: <name>, reason: <why>}]`";
    }

    /** Without what people leave out or break when they copy a sentence. */
    private static String plain(String sentence) {
        return sentence.replace("`", "").strip().replaceAll("\\s+", " ");
    }
}
