package dev.netspec.review;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.source.Origin;
import dev.netspec.target.Targets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the objects that a change deletes, but for those of what was marked for deletion. */
final class Deletions {

    private final State before;
    private final State after;
    private final Limits limits;
    private final Set<String> marked;

    private Deletions(State before, State after, Limits limits) {
        this.before = before;
        this.after = after;
        this.limits = limits;
        this.marked = Targets.retired(before.model());
    }

    static void check(State before, State after, Limits limits, Diagnostics.Collector out) {
        new Deletions(before, after, limits).check(out);
    }

    private void check(Diagnostics.Collector out) {
        Map<String, Set<String>> were = objects(before.manifests());
        Map<String, Set<String>> are = objects(after.manifests());
        were.forEach((managementCluster, objects) -> {
            Set<String> left = are.getOrDefault(managementCluster, Set.of());
            Set<String> deleted = new HashSet<>(objects);
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

    private Map<String, Set<String>> objects(List<ManifestSet> sets) {
        Map<String, Set<String>> objects = new TreeMap<>();
        for (ManifestSet set : sets) {
            Set<String> of = objects.computeIfAbsent(set.managementCluster(), name -> new HashSet<>());
            for (Manifest each : set.manifests()) {
                if (!marked.contains(each.reference())) {
                    of.add(each.reference());
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
