package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Standing;
import dev.netspec.gate.Fingerprints;
import dev.netspec.gate.RepositoryPaths;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The findings that a base has, by names that outlive edits elsewhere. */
public final class Known {

    static final Known NOTHING = new Known(Map.of());

    /** How often, by the name that equal findings share. */
    private final Map<String, Integer> counts;

    private Known(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** @param findings as the policy of the base has them: what is accepted there has to be accepted here too */
    public static Known of(Diagnostics findings) {
        Diagnostics left = Diagnostics.of(findings.asList().stream()
                .filter(finding -> finding.standing() != Standing.ACCEPTED)
                .toList());
        Fingerprints fingerprints = Fingerprints.of(left, RepositoryPaths.WHOLE);
        Map<String, Integer> counts = new TreeMap<>();
        left.forEach(finding -> counts.merge(name(fingerprints.of(finding)), 1, Integer::sum));
        return new Known(counts);
    }

    /** What this has, and what another has. */
    Known plus(Known other) {
        Map<String, Integer> sums = new TreeMap<>(counts);
        other.counts.forEach((name, count) -> sums.merge(name, count, Integer::sum));
        return new Known(sums);
    }

    /** Which of these it has; of several that are equal, as many as it has. */
    public Predicate<Diagnostic> among(Diagnostics findings) {
        if (counts.isEmpty()) {
            return finding -> false;
        }
        Fingerprints fingerprints = Fingerprints.of(findings, RepositoryPaths.WHOLE);
        return finding -> {
            String fingerprint = fingerprints.of(finding);
            return number(fingerprint) <= counts.getOrDefault(name(fingerprint), 0);
        };
    }

    private static String name(String fingerprint) {
        return fingerprint.substring(0, fingerprint.lastIndexOf(':'));
    }

    private static int number(String fingerprint) {
        return Integer.parseInt(fingerprint.substring(fingerprint.lastIndexOf(':') + 1));
    }
}
