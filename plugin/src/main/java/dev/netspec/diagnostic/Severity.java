package dev.netspec.diagnostic;

import java.util.Locale;

/** How bad a finding is. Only {@link #ERROR} stops a compilation. */
public enum Severity {
    /** Worth knowing; fails a build only where the policy says so. */
    NOTE,
    WARNING,
    ERROR;

    /** @param word one that {@link #word} gives */
    public static Severity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word the console uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
