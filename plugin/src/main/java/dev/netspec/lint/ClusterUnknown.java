package dev.netspec.lint;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An object that names a cluster is only seen by a Cluster of that name. */
final class ClusterUnknown extends ObjectRule {

    ClusterUnknown() {
        super("cluster-unknown", Severity.ERROR);
    }

    /** Objects that name one cluster which is not there are mostly right, and the Cluster has another name. */
    @Override
    public void check(Objects objects, Findings out) {
        Set<List<String>> seen = new HashSet<>();
        for (Manifest manifest : objects.all()) {
            Objects.clusterName(manifest)
                    .filter(name -> objects.clusterOf(manifest).isEmpty())
                    .filter(name -> !isIgnored(manifest, name))
                    .filter(name -> seen.add(List.of(manifest.namespace(), name)))
                    .ifPresent(name -> check(manifest, name, objects, out));
        }
    }

    /** A DHCP range is no cluster's, and {@code default} was once the word for every cluster of a namespace. */
    private static boolean isIgnored(Manifest manifest, String name) {
        return manifest.label(Labels.SVC_DHCP_RANGE).isPresent()
                || manifest.kind().equals("L2Template")
                        && name.equals("default")
                        && manifest.label(Labels.CLUSTER_NAME).isEmpty();
    }

    /** Where nobody wrote a Cluster, it is kept elsewhere. */
    private static void check(Manifest manifest, String name, Objects objects, Findings out) {
        List<Manifest> known = objects.ofKind("Cluster").stream()
                .filter(cluster -> cluster.namespace().equals(manifest.namespace()))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        List<String> names = known.stream().map(Manifest::name).toList();
        Findings.Finding finding = out.at(
                origin(manifest),
                "the " + Objects.words(manifest) + " is for cluster `" + name
                        + "`, and there is no such Cluster in namespace `" + manifest.namespace() + "`");
        known.forEach(cluster -> finding.note(
                "the " + Objects.words(cluster) + " is there",
                cluster.metadata().origin().at("name")));
        finding.fix(DidYouMean.nearest(name, names)
                .map(meant -> "did you mean `" + meant + "`?")
                .orElseGet(() -> "name " + Phrase.or(names)));
    }

    private static Origin origin(Manifest manifest) {
        MapNode labels = manifest.metadata().map("labels").orElse(MapNode.EMPTY);
        return labels.scalar(Labels.CLUSTER_NAME)
                .or(() -> manifest.spec().scalar("clusterRef"))
                .or(() -> labels.scalar(Labels.LEGACY_CLUSTER))
                .orElseThrow()
                .origin();
    }
}
