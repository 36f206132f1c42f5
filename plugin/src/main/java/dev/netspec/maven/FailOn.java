package dev.netspec.maven;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;

/** The least severity that fails a build. Lower case, because Maven converts {@code -Dnetspec.failOn} by exact name. */
public enum FailOn {
    error,
    warning;

    boolean isMetBy(Diagnostics findings) {
        return findings.hasErrors() || this == warning && findings.count(Severity.WARNING) > 0;
    }
}
