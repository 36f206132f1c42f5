package dev.netspec.review;

import java.util.Locale;

/** How dangerous a change is to a cluster that runs, the least first. */
public enum Risk {
    /** Nothing that runs notices. */
    SAFE,
    /** Hosts or services are reconfigured: for a maintenance window. */
    DISRUPTIVE,
    /** Something that may be in use is deleted or gets other addresses. */
    DESTRUCTIVE,
    /** The product cannot do it to a cluster that exists. */
    FORBIDDEN;

    /** @param word one that {@link #word} gives */
    public static Risk of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As a sentence and a report have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
