package dev.netspec.diagnostic;

import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Findings in the order of their places, each once. */
public final class Diagnostics implements Iterable<Diagnostic> {

    public static final Diagnostics NONE = new Diagnostics(List.of());

    private final List<Diagnostic> findings;

    private Diagnostics(List<Diagnostic> findings) {
        this.findings = List.copyOf(new TreeSet<>(findings));
    }

    public static Diagnostics of(List<Diagnostic> findings) {
        return new Diagnostics(findings);
    }

    public List<Diagnostic> asList() {
        return findings;
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** How many open findings have this severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(Diagnostic::isOpen)
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public int count(Standing standing) {
        return (int) findings.stream()
                .filter(finding -> finding.standing() == standing)
                .count();
    }

    /** Whether an open finding is this grave, or graver. */
    public boolean reach(Severity severity) {
        return findings.stream()
                .filter(Diagnostic::isOpen)
                .anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
    }

    public Diagnostics plus(Diagnostics others) {
        List<Diagnostic> all = new ArrayList<>(findings);
        all.addAll(others.findings);
        return new Diagnostics(all);
    }

    @Override
    public Iterator<Diagnostic> iterator() {
        return findings.iterator();
    }

    /** Where stages put their findings. One compilation has one; it is not shared between threads. */
    public static final class Collector {

        private final List<Diagnostic> findings = new ArrayList<>();

        public void add(Diagnostic finding) {
            findings.add(finding);
        }

        /** How many errors so far: a stage that compares before and after knows whether it failed. */
        public long errors() {
            return findings.stream().filter(d -> d.severity() == Severity.ERROR).count();
        }

        /** Each finding once, and who uses the place it is about. */
        public Diagnostics toDiagnostics() {
            Map<Diagnostic, List<Origin>> places = new TreeMap<>();
            findings.forEach(finding ->
                    places.computeIfAbsent(finding, each -> new ArrayList<>()).add(finding.at()));
            List<Diagnostic> told = new ArrayList<>();
            places.forEach((finding, origins) -> told.add(Usage.of(origins).tell(finding)));
            return Diagnostics.of(told);
        }
    }
}
