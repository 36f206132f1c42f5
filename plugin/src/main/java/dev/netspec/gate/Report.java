package dev.netspec.gate;

import java.util.List;
import java.util.stream.Stream;

/**
 * A run with what readers need to know of its findings.
 *
 * @param findings in the order in which they are always shown
 */
record Report(Run run, List<Reported> findings) {

    static Report of(Run run) {
        Fingerprints fingerprints = Fingerprints.of(run.findings(), run.paths());
        return new Report(
                run,
                run.findings().asList().stream()
                        .map(finding -> new Reported(
                                finding, run.paths(), fingerprints.subject(finding), fingerprints.of(finding)))
                        .toList());
    }

    /** Those that no policy lets pass. */
    Stream<Reported> open() {
        return findings.stream().filter(Reported::isOpen);
    }

    /** Whether a finding fails the build. */
    boolean fails(Reported each) {
        return each.isOpen() && each.severity().compareTo(run.failOn()) >= 0;
    }
}
