package dev.netspec;

import dev.netspec.policy.Terms;
import dev.netspec.release.Release;
import dev.netspec.rule.Rule;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * An upgrade to rehearse.
 *
 * @param sources the spec, in any order
 * @param from what every region is taken to run before; what it states, if empty
 * @param to what every region is taken to run after; what it states, if empty
 * @param terms what findings are held to besides the policy in the spec
 * @param rules those to run besides netspec's own
 */
public record RehearseRequest(
        List<SourceFile> sources, Optional<Release> from, Optional<Release> to, Terms terms, List<Rule> rules) {

    public RehearseRequest {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
    }

    /** Held to nothing but the spec's own policy; no exception ends. */
    public RehearseRequest(List<SourceFile> sources, Optional<Release> from, Optional<Release> to) {
        this(sources, from, to, Terms.NONE, List.of());
    }
}
