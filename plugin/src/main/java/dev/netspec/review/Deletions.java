package dev.netspec.review;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diff.Scope;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.Tombstone;
import dev.netspec.source.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the objects that a change deletes, but for those of clusters that were marked for deletion. */
final class Deletions {

    private record Identity(String kind, String namespace, String name) {}

    private final State before;
    private final State after;
    private final Limits limits;
    private final Set<String> marked;

    private Deletions(State before, State after, Limits limits) {
        this.before = before;
        this.after = after;
        this.limits = limits;
        this.marked = before.model().tombstones().stream()
                .filter(each -> each.kind() == Tombstone.Kind.CLUSTER)
                .map(Tombstone::cluster)
                .collect(Collectors.toSet());
    }

    static void check(State before, State after, Limits limits, Diagnostics.Collector out) {
        new Deletions(before, after, limits).check(out);
    }

    private void check(Diagnostics.Collector out) {
        Map<String, Set<Identity>> were = objects(before.manifests());
        Map<String, Set<Identity>> are = objects(after.manifests());
        were.forEach((managementCluster, objects) -> {
            Set<Identity> left = are.getOrDefault(managementCluster, Set.of());
            Set<Identity> deleted = new HashSet<>(objects);
            deleted.removeAll(left);
            if (objects.isEmpty()) {
                return;
            }
            if (left.isEmpty()) {
                out.add(Diagnostic.error(
                                "empty-render",
                                place(managementCluster),
                                "nothing is left of the " + Phrase.count(objects.size(), "object") + " of `"
                                        + managementCluster + "`")
                        .fix("put its documents back; if it is to go, mark its clusters with `retired` first"));
            } else if (deleted.size() > limits.deletions(objects.size())) {
                out.add(Diagnostic.error(
                                "mass-deletion",
                                place(managementCluster),
                                "`" + deleted.size() + "` of the `" + objects.size() + "` objects of `"
                                        + managementCluster + "` are deleted, and one change may delete `"
                                        + limits.deletions(objects.size()) + "`")
                        .fix("delete them with several changes, mark clusters that are to go with `retired` first, or"
                                + " raise `maxDeletions`"));
            }
        });
    }

    private Map<String, Set<Identity>> objects(List<ManifestSet> sets) {
        Map<String, Set<Identity>> objects = new TreeMap<>();
        for (ManifestSet set : sets) {
            Set<Identity> of = objects.computeIfAbsent(set.managementCluster(), name -> new HashSet<>());
            for (Manifest each : set.manifests()) {
                if (!marked.contains(Scope.of(set.managementCluster(), each).cluster())) {
                    of.add(new Identity(each.kind(), each.namespace(), each.name()));
                }
            }
        }
        return objects;
    }

    private Origin place(String managementCluster) {
        return after.model().clusters().stream()
                .filter(each -> each.name().equals(managementCluster))
                .findFirst()
                .map(Cluster::origin)
                .orElse(Origin.NONE);
    }
}
