package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diff.Scope;
import dev.netspec.lint.ObjectRules;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.release.Release;
import dev.netspec.source.Origin;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Holds every object that would be emitted against the JSON Schema of its kind and release, and against the object rules.
 *
 * <p>A violation in what a person passed through {@code raw} is his, and is reported like any other. All else is a bug of
 * netspec, and is reported as one, with the spec line that led to it.
 *
 * <p>A baseline lets clusters with errors come here. What the object rules find in the objects of such a cluster follows from
 * its errors, and is not said again.
 */
final class SelfCheck {

    private final Set<Origin> raw = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Where an object rule found something, which says more than the schema does. */
    private final Set<Origin> said = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Diagnostics.Collector out;

    private SelfCheck(Diagnostics.Collector out) {
        this.out = out;
    }

    /** @param faulty the clusters that have errors */
    static void check(NetworkModel model, List<ManifestSet> manifests, Set<Scope> faulty, Diagnostics.Collector out) {
        SelfCheck check = new SelfCheck(out);
        model.clusters().forEach(cluster -> check.collect(cluster.raw()));
        for (ManifestSet set : manifests) {
            Release release = model.clusters().stream()
                    .filter(cluster -> cluster.managementCluster().equals(set.managementCluster()))
                    .map(Cluster::region)
                    .findFirst()
                    .orElseThrow()
                    .release();
            Diagnostics.Collector byRules = new Diagnostics.Collector();
            ObjectRules.check(set, release, byRules);
            check.said.clear();
            for (Diagnostic finding : byRules.toDiagnostics()) {
                check.said.add(finding.at());
                if (Collections.disjoint(Blame.of(model, List.of(finding)), faulty)) {
                    out.add(finding);
                }
            }
            set.manifests().forEach(manifest -> check.check(manifest, release));
        }
    }

    private void check(Manifest manifest, Release release) {
        Diagnostics.Collector violations = new Diagnostics.Collector();
        ManifestSchemas.of(release, manifest.kind())
                .orElseThrow(() -> new IllegalStateException(release + " has no " + manifest.kind()))
                .check(manifest.root(), violations);
        NetplanCheck.check(manifest, violations);
        for (Diagnostic violation : violations.toDiagnostics()) {
            if (!raw.contains(violation.at())) {
                out.add(bug(manifest, release, violation));
            } else if (!said.contains(violation.at())) {
                out.add(violation);
            }
        }
    }

    private static Diagnostic bug(Manifest manifest, Release release, Diagnostic violation) {
        return Diagnostic.error(
                        "compiler-bug",
                        violation.at(),
                        "this would become an invalid " + manifest.kind() + " `" + manifest.name() + "` for release `"
                                + release + "`: " + violation.message())
                .fix("report this to the makers of netspec with the lines around it; it is not your mistake");
    }

    private void collect(Node node) {
        raw.add(node.origin());
        if (node instanceof ListNode list) {
            list.items().forEach(this::collect);
        } else if (node instanceof MapNode map) {
            map.entries().values().forEach(entry -> {
                raw.add(entry.key().origin());
                collect(entry.value());
            });
        }
    }
}
