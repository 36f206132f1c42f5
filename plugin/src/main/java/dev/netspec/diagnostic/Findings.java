package dev.netspec.diagnostic;

import dev.netspec.source.Origin;
import java.util.Optional;

/** Where a rule reports: already bound to its id and severity, so that it cannot report under another name. */
public final class Findings {

    private final String id;
    private final Severity severity;
    private final Diagnostics.Collector collector;

    public Findings(String id, Severity severity, Diagnostics.Collector collector) {
        this.id = id;
        this.severity = severity;
        this.collector = collector;
    }

    /** Begins a finding; it is reported by {@link Finding#fix}. */
    public Finding at(Origin at, String message) {
        return new Finding(new Diagnostic(id, severity, at, message));
    }

    /** A finding in the making. */
    public final class Finding {

        private Diagnostic diagnostic;

        private Finding(Diagnostic diagnostic) {
            this.diagnostic = diagnostic;
        }

        /** Says where else to look. */
        public Finding note(String note, Origin where) {
            diagnostic = diagnostic.note(note, where);
            return this;
        }

        /** Gives the one safe repair, if there is just one. */
        public Finding repair(Optional<Repair> repair) {
            diagnostic = diagnostic.repair(repair);
            return this;
        }

        /** Says how to repair it, and reports. */
        public void fix(String howTo) {
            collector.add(diagnostic.fix(howTo));
        }
    }
}
