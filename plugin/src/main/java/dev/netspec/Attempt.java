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

    private final NetworkModel model;
    private final List<ManifestSet> manifests;
    private final Diagnostics findings;
    private final Policy policy;
    private final Set<Scope> faulty;

    private Attempt(NetworkModel model, List<ManifestSet> manifests, Diagnostics findings, Policy policy) {
        this.model = model;
        this.manifests = manifests;
        this.findings = findings;
        this.policy = policy;
        this.faulty = Blame.of(model, errors(findings));
    }

    /** @param isRehearsal whether the release is not the one that the spec is kept for */
    static Attempt of(CompileRequest request, boolean isRehearsal) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Secrets secrets = Secrets.in(request.sources());
        secrets.report(out);
        Spec spec = SpecReader.read(request.sources(), out);
        Policy policy = Policy.of(spec, request.terms(), isRehearsal, secrets::mask, out);
        NetworkModel model = SpecLinker.link(spec, Catalogue.bundled(), request.targetRelease(), out);
        Rules.check(model, request.rules(), out);
        List<ManifestSet> manifests = Targets.lower(model, out);
        Diagnostics found = out.toDiagnostics();
        if (!policy.ofSpec(found).hasErrors()) {
            SelfCheck.check(model, manifests, Blame.of(model, errors(found)), out);
        }
        return new Attempt(model, manifests, policy.ofSpec(out.toDiagnostics()), policy);
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

    /** The objects of all clusters, whatever is wrong with them. */
    List<ManifestSet> manifests() {
        return manifests;
    }

    Diagnostics findings() {
        return findings;
    }

    Policy policy() {
        return policy;
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
        return Targets.lower(new NetworkModel(some), new Diagnostics.Collector());
    }
}
