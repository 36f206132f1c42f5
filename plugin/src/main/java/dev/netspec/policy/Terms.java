package dev.netspec.policy;

import dev.netspec.source.SourceFile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What findings are held to besides what the spec itself states.
 *
 * @param build what the build states
 * @param baseline the file of findings that the repository started with
 * @param today what decides whether an exception has ended; UTC
 */
public record Terms(Stance build, Optional<SourceFile> baseline, LocalDate today) {

    /** Nothing is stated, and no exception ends. */
    public static final Terms NONE = new Terms(Stance.NONE, Optional.empty(), LocalDate.MIN);

    public Terms withBaseline(Optional<SourceFile> other) {
        return new Terms(build, other, today);
    }
}
