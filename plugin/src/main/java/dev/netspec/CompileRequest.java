package dev.netspec;

import dev.netspec.policy.Terms;
import dev.netspec.release.Release;
import dev.netspec.rule.Rule;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to compile.
 *
 * @param sources the spec, in any order
 * @param targetRelease what every region is taken to run, whatever it states: for rehearsals
 * @param terms what findings are held to besides the policy in the spec
 * @param rules those to run besides netspec's own
 * @param base what the spec is compared with
 * @param heads what else is on its way to the base, the pairs before those that are several together
 * @param managementClusters whose files are wanted, since others go to another repository; those of all if empty. The
 *     whole spec is checked in any case
 */
public record CompileRequest(
        List<SourceFile> sources,
        Optional<Release> targetRelease,
        Terms terms,
        List<Rule> rules,
        Optional<Base> base,
        List<Head> heads,
        Set<String> managementClusters) {

    public CompileRequest {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        heads = List.copyOf(heads);
        managementClusters = Set.copyOf(managementClusters);
    }

    /** Compared with nothing. */
    public CompileRequest(List<SourceFile> sources, Optional<Release> targetRelease, Terms terms, List<Rule> rules) {
        this(sources, targetRelease, terms, rules, Optional.empty(), List.of(), Set.of());
    }

    /** With no rules but netspec's own. */
    public CompileRequest(List<SourceFile> sources, Optional<Release> targetRelease, Terms terms) {
        this(sources, targetRelease, terms, List.of());
    }

    /** Held to nothing but the spec's own policy; no exception ends. */
    public CompileRequest(List<SourceFile> sources, Optional<Release> targetRelease) {
        this(sources, targetRelease, Terms.NONE);
    }

    /** The same with rules of somebody's own. */
    public CompileRequest withRules(List<Rule> own) {
        return new CompileRequest(sources, targetRelease, terms, own, base, heads, managementClusters);
    }

    /** The same, compared with this. */
    public CompileRequest comparedWith(Optional<Base> other) {
        return new CompileRequest(sources, targetRelease, terms, rules, other, heads, managementClusters);
    }

    /** The same, merged with each of these to see whether they clash. */
    public CompileRequest mergedWith(List<Head> others) {
        return new CompileRequest(sources, targetRelease, terms, rules, base, others, managementClusters);
    }

    /** The same, with the files of these management clusters alone. */
    public CompileRequest onlyFor(Set<String> names) {
        return new CompileRequest(sources, targetRelease, terms, rules, base, heads, names);
    }

    /** The same of other sources. */
    CompileRequest with(List<SourceFile> others) {
        return new CompileRequest(others, targetRelease, terms, rules, base, heads, managementClusters);
    }

    /** All that has anything to do with the request, so that a secret of any of it is one everywhere. */
    List<SourceFile> everything() {
        List<SourceFile> all = new ArrayList<>(sources);
        base.ifPresent(before -> all.addAll(before.spec()));
        heads.stream().flatMap(Head::everything).forEach(all::add);
        return all;
    }
}
