package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;

/** Looks for one defect of objects as they are written. Subclasses have no state. */
abstract class ObjectRule {

    private final String id;
    private final Severity severity;

    /**
     * Names the defect.
     *
     * @param id of its findings, in kebab case, which is also the name of its page; never renamed
     */
    ObjectRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    final String id() {
        return id;
    }

    final Severity severity() {
        return severity;
    }

    /** Reports each occurrence of the defect, each with the values concerned. */
    public abstract void check(Objects objects, Findings out);
}
