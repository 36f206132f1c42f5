package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
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
 */
final class SelfCheck {

    private final Set<Origin> raw = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Diagnostics.Collector out;

    private SelfCheck(Diagnostics.Collector out) {
        this.out = out;
    }

    static void check(NetworkModel model, List<ManifestSet> manifests, Diagnostics.Collector out) {
        SelfCheck check = new SelfCheck(out);
        model.clusters().forEach(cluster -> check.collect(cluster.raw()));
        for (ManifestSet set : manifests) {
            Release release = model.clusters().stream()
                    .filter(cluster -> cluster.managementCluster().equals(set.managementCluster()))
                    .map(Cluster::region)
                    .findFirst()
                    .orElseThrow()
                    .release();
            set.manifests().forEach(manifest -> check.check(manifest, release));
            ObjectRules.check(set, release, out);
        }
    }

    private void check(Manifest manifest, Release release) {
        Diagnostics.Collector violations = new Diagnostics.Collector();
        ManifestSchemas.of(release, manifest.kind())
                .orElseThrow(() -> new IllegalStateException(release + " has no " + manifest.kind()))
                .check(manifest.root(), violations);
        for (Diagnostic violation : violations.toDiagnostics()) {
            out.add(raw.contains(violation.at()) ? violation : bug(manifest, release, violation));
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
