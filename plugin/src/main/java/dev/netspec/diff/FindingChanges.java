package dev.netspec.diff;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares findings. One at the same place with the same id is the same finding: its message may name the release, which
 * differs by design.
 */
final class FindingChanges {

    private FindingChanges() {}

    static List<FindingChange> between(Diagnostics before, Diagnostics after) {
        return Stream.concat(
                        without(before, after).stream().map(gone -> new FindingChange(false, gone)),
                        without(after, before).stream().map(fresh -> new FindingChange(true, fresh)))
                .toList();
    }

    /** Those of the first that the second has not; of two alike, the second must have both. */
    private static List<Diagnostic> without(Diagnostics these, Diagnostics those) {
        List<String> known = new ArrayList<>();
        those.forEach(finding -> known.add(identity(finding)));
        return these.asList().stream()
                .filter(finding -> !known.remove(identity(finding)))
                .toList();
    }

    private static String identity(Diagnostic finding) {
        return finding.id() + " " + finding.at();
    }
}
