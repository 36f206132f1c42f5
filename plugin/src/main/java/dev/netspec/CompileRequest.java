package dev.netspec;

import dev.netspec.policy.Terms;
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
 * @param terms what findings are held to besides the policy in the spec
 * @param rules those to run besides netspec's own
 */
public record CompileRequest(List<SourceFile> sources, Optional<Release> targetRelease, Terms terms, List<Rule> rules) {

    public CompileRequest {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
    }

    /** The same with rules of somebody's own. */
    public CompileRequest withRules(List<Rule> own) {
        return new CompileRequest(sources, targetRelease, terms, own);
    }

    /** With no rules but netspec's own. */
    public CompileRequest(List<SourceFile> sources, Optional<Release> targetRelease, Terms terms) {
        this(sources, targetRelease, terms, List.of());
    }

    /** Held to nothing but the spec's own policy; no exception ends. */
    public CompileRequest(List<SourceFile> sources, Optional<Release> targetRelease) {
        this(sources, targetRelease, Terms.NONE);
    }

    /** The same of other sources. */
    CompileRequest with(List<SourceFile> others) {
        return new CompileRequest(others, targetRelease, terms, rules);
    }
}
