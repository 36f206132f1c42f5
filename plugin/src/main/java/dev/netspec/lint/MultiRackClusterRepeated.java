package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Cluster has one MultiRackCluster. */
final class MultiRackClusterRepeated extends ObjectRule {

    MultiRackClusterRepeated() {
        super("multi-rack-cluster-repeated", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        Map<List<String>, Manifest> first = new HashMap<>();
        objects.ofKind("MultiRackCluster").stream()
                .sorted(Comparator.comparing(each -> each.root().origin(), Origin.ORDER))
                .forEach(each -> each.label(Labels.CLUSTER_NAME)
                        .map(cluster -> first.putIfAbsent(List.of(each.namespace(), cluster), each))
                        .filter(earlier -> !earlier.name().equals(each.name()))
                        .ifPresent(earlier -> report(each, earlier, out)));
    }

    private static void report(Manifest repeated, Manifest first, Findings out) {
        out.at(
                        repeated.metadata().keyOrigin("name"),
                        "cluster `" + repeated.label(Labels.CLUSTER_NAME).orElseThrow()
                                + "` has a second MultiRackCluster, `" + repeated.name() + "`")
                .note("`" + first.name() + "` is the first", first.metadata().keyOrigin("name"))
                .fix("keep one of them");
    }
}
