package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;

/** Looks for one defect of objects as they are written. Implementations have no state. */
interface ObjectRule {

    /** The kebab-case id of its findings, which is also the name of its page; never renamed. */
    String id();

    /** The severity of its findings. */
    Severity severity();

    /** Reports each occurrence of the defect, each with the values concerned. */
    void check(Objects objects, Findings out);
}
