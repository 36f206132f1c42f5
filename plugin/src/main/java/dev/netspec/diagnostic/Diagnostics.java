package dev.netspec.diagnostic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

    public int count(Severity severity) {
        return (int) findings.stream().filter(d -> d.severity() == severity).count();
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

        public Diagnostics toDiagnostics() {
            return Diagnostics.of(findings);
        }
    }
}
