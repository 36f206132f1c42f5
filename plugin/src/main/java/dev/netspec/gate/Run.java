package dev.netspec.gate;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a goal has to report.
 *
 * @param version of netspec
 * @param findings all of them, as the policy has it
 * @param rules the ids of the rules that ran, sorted; none where nothing was understood
 * @param failOn the least severity that fails the build
 * @param review what changes in the network; absent without an earlier state to compare with
 */
public record Run(
        String version,
        RepositoryPaths paths,
        Diagnostics findings,
        List<String> rules,
        Severity failOn,
        Optional<Review> review) {

    public Run {
        rules = rules.stream().distinct().sorted().toList();
    }

    /** What this and an earlier goal of the same module report together; where both say something, it is the later. */
    public Run after(Run earlier) {
        TreeSet<String> all = new TreeSet<>(earlier.rules);
        all.addAll(rules);
        return new Run(
                version,
                paths,
                earlier.findings.plus(findings),
                List.copyOf(all),
                failOn,
                review.or(() -> earlier.review));
    }

    boolean fails() {
        return findings.reach(failOn);
    }
}
