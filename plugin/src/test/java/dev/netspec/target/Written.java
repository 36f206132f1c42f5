package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.NetworkModel;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.release.Catalogue;
import dev.netspec.source.SourceFile;
import java.util.List;

/** Manifests that a person wrote, for tests, and what was found while lifting them. */
record Written(NetworkModel model, Diagnostics findings) {

    static Written on(String release, String yaml) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        List<Manifest> manifests = NodeReader.read(SourceFile.of("manifests.yaml", yaml), out).stream()
                .map(node -> new Manifest((MapNode) node))
                .toList();
        assertThat(out.toDiagnostics()).isEmpty();
        NetworkModel model = Targets.lift(
                new ManifestSet("kaas-mgmt", manifests),
                Catalogue.bundled().find(release).orElseThrow(),
                List.of(),
                out);
        return new Written(model, out.toDiagnostics());
    }

    /** The findings as {@code line: message}. */
    List<String> messages() {
        return findings.asList().stream()
                .map(finding -> finding.at().span().orElseThrow().start().line() + ": " + finding.message())
                .toList();
    }
}
