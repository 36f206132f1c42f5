package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diff.Scope;
import dev.netspec.link.SpecLinker;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.UnsupportedCluster;
import dev.netspec.policy.Policy;
import dev.netspec.release.Catalogue;
import dev.netspec.review.State;
import dev.netspec.rule.Rules;
import dev.netspec.secret.Secrets;
import dev.netspec.spec.Spec;
import dev.netspec.spec.SpecReader;
import dev.netspec.target.Targets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A spec taken through all gates, to a release that may not be able to express all of it. */
final class Attempt {

    private final Spec spec;
    private final NetworkModel model;
    private final List<ManifestSet> lowered;
    private final List<ManifestSet> kept;
    private final Diagnostics found;
    private final Known known;
    private final Policy policy;
    private final Secrets secrets;
    private final Diagnostics findings;
    private final Set<Scope> faulty;

    /** @param found before the policy had a say */
    private Attempt(
            Spec spec,
            NetworkModel model,
            List<ManifestSet> lowered,
            List<ManifestSet> kept,
            Diagnostics found,
            Known known,
            Policy policy,
            Secrets secrets) {
        this.spec = spec;
        this.model = model;
        this.lowered = lowered;
        this.kept = kept;
        this.found = found;
        this.known = known;
        this.policy = policy;
        this.secrets = secrets;
        this.findings = policy.ofSpec(found, known.among(found));
        this.faulty = Blame.of(model, errors(findings));
    }

    /** Of a spec that is compared with nothing. */
    static Attempt of(CompileRequest request, boolean isRehearsal) {
        return of(request, isRehearsal, Known.NOTHING);
    }

    /**
     * @param isRehearsal whether the release is not the one that the spec is kept for
     * @param known what the base has of findings
     */
    static Attempt of(CompileRequest request, boolean isRehearsal, Known known) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Secrets.in(request.sources()).report(out);
        Secrets secrets = Secrets.in(request.everything());
        Spec spec = SpecReader.read(request.sources(), out);
        Policy policy = Policy.of(spec, request.terms(), isRehearsal, secrets::mask, out);
        NetworkModel model = SpecLinker.link(spec, Catalogue.bundled(), request.targetRelease(), out);
        Rules.check(model, request.rules(), out);
        List<ManifestSet> lowered = Targets.lower(model, out);
        Diagnostics.Collector ofMarks = new Diagnostics.Collector();
        List<ManifestSet> kept = RetiredReleases.kept(spec, model, lowered, ofMarks);
        if (out.errors() == 0 && !isRehearsal) { // what errors leave out, or another release, may be what is marked
            RetiredObjects.check(model, ManifestSet.merged(lowered, kept), ofMarks);
            ofMarks.toDiagnostics().forEach(out::add);
        }
        Diagnostics found = out.toDiagnostics();
        if (!policy.ofSpec(found, known.among(found)).hasErrors()) {
            SelfCheck.check(model, lowered, Blame.of(model, errors(found)), out);
        }
        return new Attempt(spec, model, lowered, kept, out.toDiagnostics(), known, policy, secrets);
    }

    /** The same with what else there is to say of it. */
    Attempt plus(Diagnostics more) {
        return more.isEmpty()
                ? this
                : new Attempt(spec, model, lowered, kept, found.plus(more), known, policy, secrets);
    }

    private static List<Diagnostic> errors(Diagnostics findings) {
        return findings.asList().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    static Scope scope(UnsupportedCluster cluster) {
        return new Scope(cluster.managementCluster(), cluster.namespace(), cluster.name());
    }

    static Scope scope(Cluster cluster) {
        return new Scope(cluster.managementCluster(), cluster.namespace(), cluster.name());
    }

    NetworkModel model() {
        return model;
    }

    /** These clusters alone. */
    State state(Set<Scope> clusters) {
        return new State(model(clusters), manifests(clusters), spec.approved());
    }

    private NetworkModel model(Set<Scope> clusters) {
        return new NetworkModel(
                model.clusters().stream()
                        .filter(cluster -> clusters.contains(scope(cluster)))
                        .toList(),
                model.strays(),
                model.unsupported().stream()
                        .filter(cluster -> clusters.contains(scope(cluster)))
                        .toList(),
                List.of(),
                model.tombstones());
    }

    /** The objects of all clusters, whatever is wrong with them. */
    List<ManifestSet> manifests() {
        return ManifestSet.merged(lowered, kept);
    }

    /** Without what is left of earlier releases. */
    List<ManifestSet> lowered() {
        return lowered;
    }

    Diagnostics findings() {
        return findings;
    }

    Policy policy() {
        return policy;
    }

    /** Those of the spec, and of all that it was compared with. */
    Secrets secrets() {
        return secrets;
    }

    List<Diagnostic> errors() {
        return errors(findings);
    }

    Set<Scope> clusters() {
        Set<Scope> clusters = new TreeSet<>();
        model.clusters().forEach(cluster -> clusters.add(scope(cluster)));
        model.unsupported().forEach(cluster -> clusters.add(scope(cluster)));
        return clusters;
    }

    /** Whether a cluster is in the model and has no error. */
    boolean isSound(Scope cluster) {
        return model.clusters().stream().map(Attempt::scope).anyMatch(cluster::equals) && !faulty.contains(cluster);
    }

    /** Whether only a part of a cluster is known here, or nothing, perhaps because of an error. */
    boolean mayMislead(Scope cluster) {
        return clusters().contains(cluster) ? !isWhole(cluster) : !errors().isEmpty();
    }

    /** What a rule finds wrong is known all the same. */
    private boolean isWhole(Scope cluster) {
        return !isBeyondRelease(cluster)
                && model.fragments().stream().map(Attempt::scope).noneMatch(cluster::equals);
    }

    /** Whether the release cannot express a cluster, or some of it. */
    boolean isBeyondRelease(Scope cluster) {
        return model.unsupported().stream().map(Attempt::scope).anyMatch(cluster::equals)
                || errors().stream()
                        .anyMatch(error -> clustersBeyondRelease(error).contains(cluster));
    }

    /** The clusters that the release cannot express because of an error; none if the error is of another kind. */
    Set<Scope> clustersBeyondRelease(Diagnostic error) {
        return error.id().equals("unsupported-in-release") ? Blame.of(model, List.of(error)) : Set.of();
    }

    /** The objects of these clusters alone. */
    List<ManifestSet> manifests(Set<Scope> clusters) {
        List<Cluster> some = model.clusters().stream()
                .filter(cluster -> clusters.contains(scope(cluster)))
                .toList();
        List<ManifestSet> now = Targets.lower(
                new NetworkModel(some, List.of(), List.of(), List.of(), model.tombstones()),
                new Diagnostics.Collector());
        return ManifestSet.merged(
                now,
                kept.stream()
                        .map(set -> new ManifestSet(
                                set.managementCluster(),
                                set.manifests().stream()
                                        .filter(object -> clusters.contains(Scope.of(set.managementCluster(), object)))
                                        .toList()))
                        .filter(set -> !set.manifests().isEmpty())
                        .toList());
    }
}
