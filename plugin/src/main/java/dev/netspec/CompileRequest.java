package dev.netspec;

import dev.netspec.release.Release;
import dev.netspec.rule.Rule;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What to compile.
 *
 * @param sources the spec, in any order
 * @param targetRelease what every region is taken to run, whatever it states: for rehearsals
 * @param rules those to run besides netspec's own
 */
public record CompileRequest(List<SourceFile> sources, Optional<Release> targetRelease, List<Rule> rules) {

    public CompileRequest {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
    }

    public CompileRequest(List<SourceFile> sources, Optional<Release> targetRelease) {
        this(sources, targetRelease, List.of());
    }

    /** The same with rules of somebody's own. */
    public CompileRequest withRules(List<Rule> own) {
        return new CompileRequest(sources, targetRelease, own);
    }

    /** The same of other sources. */
    CompileRequest with(List<SourceFile> others) {
        return new CompileRequest(others, targetRelease, rules);
    }
}
