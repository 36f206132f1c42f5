package dev.netspec.diff;

import dev.netspec.diagnostic.Diagnostic;

/**
 * A finding that one side has and the other has not.
 *
 * @param isNew whether it is the later side that has it
 */
public record FindingChange(boolean isNew, Diagnostic finding) {}
