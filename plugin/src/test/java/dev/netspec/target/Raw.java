package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;

/** What a person passes through, for tests. */
final class Raw {

    private Raw() {}

    static MapNode complete(boolean withHelmReleases) {
        return of("""
                spec:
                  providerSpec:
                    value:
                      release: mke-example
                """ + (withHelmReleases ? """
                      helmReleases:
                      - name: stacklight
                        values:
                          highAvailabilityEnabled: true
                """ : ""));
    }

    static MapNode of(String yaml) {
        return (MapNode) NodeReader.read(SourceFile.of("spec/kaas-mgmt.yaml", yaml), new Diagnostics.Collector())
                .get(0);
    }
}
