package dev.netspec.maven;

import dev.netspec.diagnostic.Severity;

/** The least severity that fails a build. Lower case, because Maven converts {@code -Dnetspec.failOn} by exact name. */
public enum FailOn {
    note,
    warning,
    error;

    Severity severity() {
        return Severity.of(name());
    }
}
