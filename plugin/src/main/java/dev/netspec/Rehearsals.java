package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diff.Diff;
import dev.netspec.diff.LeftOut;
import dev.netspec.diff.Scope;
import dev.netspec.diff.Side;
import dev.netspec.policy.Terms;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.rule.Rule;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes a spec to two releases and compares what is sound in both. */
final class Rehearsals {

    private final List<SourceFile> sources;
    private final Terms terms;
    private final List<Rule> rules;
    private final Attempt before;
    private final Attempt after;

    private Rehearsals(RehearseRequest request) {
        this.sources = request.sources();
        this.terms = request.terms();
        this.rules = request.rules();
        this.before = attempt(request.from());
        this.after = attempt(request.to());
    }

    private Attempt attempt(Optional<Release> release) {
        return Attempt.of(new CompileRequest(sources, release, terms, rules), true);
    }

    static Rehearsal of(RehearseRequest request) {
        return new Rehearsals(request).rehearse();
    }

    private Rehearsal rehearse() {
        Set<Scope> sound = new TreeSet<>(before.clusters());
        sound.addAll(after.clusters());
        Set<Scope> all = Set.copyOf(sound);
        sound.removeIf(cluster -> !before.isSound(cluster) || !after.isSound(cluster));
        List<LeftOut> leftOut = all.stream()
                .filter(cluster -> !sound.contains(cluster))
                .sorted()
                .map(this::leftOut)
                .toList();
        Diff diff = Diff.between(
                new Side(before.manifests(sound), before.findings()),
                new Side(after.manifests(sound), after.findings()));
        return new Rehearsal(before.model(), after.model(), diff, leftOut, errors(diff, leftOut));
    }

    private LeftOut leftOut(Scope cluster) {
        boolean isBeyondBoth = before.isBeyondRelease(cluster) && after.isBeyondRelease(cluster);
        return new LeftOut(
                cluster,
                !before.isSound(cluster),
                !after.isSound(cluster),
                isBeyondBoth ? firstRelease(cluster) : Optional.empty());
    }

    private Optional<String> firstRelease(Scope cluster) {
        return Catalogue.bundled().releases().stream()
                .filter(release -> attempt(Optional.of(release)).isSound(cluster))
                .map(Release::name)
                .findFirst();
    }

    /** Those of both sides, but for what is said of a cluster that another release can express. */
    private Diagnostics errors(Diff diff, List<LeftOut> leftOut) {
        Set<Scope> explained = new TreeSet<>();
        leftOut.stream().filter(each -> each.firstRelease().isPresent()).forEach(each -> explained.add(each.cluster()));
        return Diagnostics.of(after.errors().stream()
                .filter(error -> diff.findings().stream().noneMatch(each -> each.finding() == error))
                .filter(error -> after.clustersBeyondRelease(error).stream().noneMatch(explained::contains))
                .toList());
    }
}
