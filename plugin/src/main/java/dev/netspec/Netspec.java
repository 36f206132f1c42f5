package dev.netspec;

import dev.netspec.agents.AgentFiles;
import dev.netspec.bootstrap.Bootstrap;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.evidence.Evidence;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.manifest.ManifestTree;
import dev.netspec.manifest.OutputTree;
import dev.netspec.model.NetworkModel;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.NodeReader;
import dev.netspec.provenance.Checksums;
import dev.netspec.rule.Rules;
import dev.netspec.secret.Secrets;
import dev.netspec.target.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compiles a network specification. Reads nothing, writes nothing, remembers nothing.
 *
 * <p>A compilation goes through four gates, and what fails at one is left out of the next, so that one mistake is one
 * finding and many independent mistakes are many:
 *
 * <ol>
 *   <li><b>Structure.</b> Text becomes trees, trees are held against the JSON Schema of the language and become records.
 *   <li><b>Names.</b> The linker resolves what the records refer to and applies defaults: the network as meant.
 *   <li><b>Rules.</b> Each rule looks for one defect in that model.
 *   <li><b>Self-check.</b> The model is lowered to the objects of the release, and each object is held against the JSON
 *       Schema of its kind. What fails here, netspec would have emitted wrongly.
 * </ol>
 *
 * <p>A policy then says which of the findings are taken how seriously. There is output only if there is no error. No finding has a password in it, wherever it points.
 */
public final class Netspec {

    private Netspec() {}

    /** From the spec to manifests, or to findings. */
    public static Compilation compile(CompileRequest request) {
        Optional<Comparison> comparison = request.base().map(base -> Comparison.with(base, request));
        Known known = comparison.map(Comparison::known).orElse(Known.NOTHING);
        Attempt alone = Attempt.of(request, request.targetRelease().isPresent(), known);
        Optional<Comparison.Outcome> outcome = comparison.map(with -> with.with(alone));
        Diagnostics compared = outcome.map(Comparison.Outcome::findings).orElse(Diagnostics.NONE);
        Attempt attempt = alone.plus(compared.plus(Clashes.of(request, alone.findings())));
        boolean isSound = !attempt.findings().hasErrors();
        return new Compilation(
                request.sources(),
                attempt.model(),
                isSound ? attempt.manifests() : List.of(),
                isSound ? Optional.of(output(attempt, request.managementClusters())) : Optional.empty(),
                comparison.map(with -> with.place(attempt.findings())).orElse(attempt.findings()),
                attempt.policy(),
                comparison.flatMap(Comparison::past),
                outcome.flatMap(Comparison.Outcome::review));
    }

    private static OutputTree output(Attempt attempt, Set<String> managementClusters) {
        NetworkModel model = attempt.model();
        List<ManifestSet> manifests = attempt.lowered();
        SortedMap<String, String> files = new TreeMap<>();
        ManifestTree.of(attempt.manifests()).forEach((path, text) -> files.put("rendered/" + path, text));
        Evidence.of(model, manifests).forEach((path, text) -> files.put("evidence/" + path, text));
        Bootstrap.of(model, manifests).forEach((path, text) -> files.put("bootstrap/" + path, text));
        AgentFiles.of(model, attempt.manifests()).forEach((path, text) -> files.put("gitops/" + path, text));
        OutputTree tree = new OutputTree(files).of(managementClusters);
        SortedMap<String, String> rendered = tree.below("rendered");
        return rendered.isEmpty()
                ? tree
                : tree.plus("evidence/" + Checksums.FILE, Checksums.of(rendered, sources(model)));
    }

    private static SortedSet<String> sources(NetworkModel model) {
        SortedSet<String> sources = new TreeSet<>();
        model.clusters().forEach(cluster -> sources.addAll(cluster.files()));
        return sources;
    }

    /** What an upgrade would change. An error in one cluster does not keep the others from being compared. */
    public static Rehearsal rehearse(RehearseRequest request) {
        return Rehearsals.of(request);
    }

    /** The spec with the safe repairs of its findings made; all else in its files stays as it is, byte for byte. */
    public static Repaired repair(CompileRequest request) {
        return Repairs.of(request);
    }

    /** From manifests back to what they mean, and to findings. */
    public static Inspection inspect(InspectRequest request) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Secrets secrets = Secrets.in(request.manifests());
        secrets.report(out);
        List<Manifest> manifests = new ArrayList<>();
        request.manifests()
                .forEach(file -> NodeReader.read(file, out)
                        .forEach(node -> manifest(node, out).ifPresent(manifests::add)));
        ManifestSet set = new ManifestSet(request.managementCluster(), manifests);
        NetworkModel model = Targets.lift(set, request.release(), request.outOfBand(), out);
        Rules.check(model, request.rules(), out);
        Diagnostics findings = ObjectCheck.merge(out.toDiagnostics(), ObjectCheck.check(set, request.release()));
        return new Inspection(model, secrets.mask(findings));
    }

    private static Optional<Manifest> manifest(Node node, Diagnostics.Collector out) {
        if (node instanceof MapNode map
                && map.text("kind").isPresent()
                && map.text("apiVersion").isPresent()) {
            return Optional.of(new Manifest(map));
        }
        out.add(Diagnostic.error("not-an-object", node.origin(), "this document is not a Kubernetes object")
                .fix("give it an `apiVersion` and a `kind`, or move the file out of the rendered directory"));
        return Optional.empty();
    }
}
