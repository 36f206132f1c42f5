package dev.netspec.diagnostic;

/** What a repository's policy has decided about a finding. Only an open one can fail a build. */
public enum Standing {
    OPEN,
    /** An exception with a reason; shown as a note. */
    ACCEPTED,
    /** In the baseline: known before the gate was, and still to be fixed; shown as a note. */
    BASELINE,
    /** What the spec is compared with has it too; shown as a note. */
    KNOWN
}
