package dev.netspec;

import dev.netspec.release.Release;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What to compile.
 *
 * @param sources the spec, in any order
 * @param targetRelease what every region is taken to run, whatever it states: for rehearsals
 */
public record CompileRequest(List<SourceFile> sources, Optional<Release> targetRelease) {

    public CompileRequest {
        sources = List.copyOf(sources);
    }

    /** The same of other sources. */
    CompileRequest with(List<SourceFile> others) {
        return new CompileRequest(others, targetRelease);
    }
}
