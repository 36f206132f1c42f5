package dev.netspec.diff;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;
import java.util.List;

/** Objects as a test writes them. */
final class Objects {

    private Objects() {}

    /** What differs between two files of objects, each as its sentence. */
    static List<String> changes(String before, String after) {
        return between(before, after).changes().stream().map(Change::sentence).toList();
    }

    static Diff between(String before, String after) {
        return Diff.between(side(before), side(after));
    }

    private static Side side(String text) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        List<Manifest> objects = NodeReader.read(SourceFile.of("objects.yaml", text), out).stream()
                .map(node -> new Manifest((MapNode) node))
                .toList();
        return new Side(List.of(new ManifestSet("mgmt", objects)), Diagnostics.NONE);
    }

    /** @param spec in one line */
    static String object(String kind, String name, String labels, String spec) {
        return """
                ---
                kind: %s
                metadata: {name: %s, namespace: ns, labels: {cluster.sigs.k8s.io/cluster-name: mosk, %s}}
                spec: %s
                """.formatted(kind, name, labels, spec);
    }
}
