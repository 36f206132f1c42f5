package dev.netspec.maven;

import dev.netspec.InspectRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.manifest.Header;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region;
import dev.netspec.policy.Documents;
import dev.netspec.rule.Rule;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Manifests that people put beside the generated ones, for the same API. They are inspected together, since they clash
 * with one another; but only what concerns a hand-written one is reported: the generated ones come from a checked spec.
 *
 * @param manifests all of them
 * @param rendered the path of the directory that has one folder for each management cluster
 */
record HandWritten(List<SourceFile> manifests, String rendered) {

    private static final PathPatterns MANIFESTS = new PathPatterns(List.of("**/*.yaml", "**/*.yml"), List.of());

    static HandWritten read(Path rendered, String shown, Path base, Diagnostics.Collector out) {
        return new HandWritten(SourceFiles.readIfAny(rendered, MANIFESTS, base, out), shown);
    }

    Diagnostics inspect(NetworkModel model, List<Rule> own) {
        List<Diagnostic> findings = new ArrayList<>();
        model.clusters().stream()
                .filter(cluster -> cluster.name().equals(cluster.managementCluster()))
                .forEach(cluster -> findings.addAll(inspect(cluster, model, own)));
        return Diagnostics.of(findings);
    }

    /** Which object a finding lies in. */
    Documents documents(Diagnostics findings) {
        return Documents.of(manifests, rendered, findings);
    }

    private List<Diagnostic> inspect(Cluster management, NetworkModel model, List<Rule> own) {
        String folder = rendered + "/" + management.name() + "/";
        List<SourceFile> here = manifests.stream()
                .filter(file -> file.path().startsWith(folder))
                .toList();
        Set<String> handWritten = new HashSet<>();
        here.stream().filter(file -> !isGenerated(file)).forEach(file -> handWritten.add(file.path()));
        if (handWritten.isEmpty()) {
            return List.of();
        }
        return Netspec.inspect(new InspectRequest(
                        here, management.name(), management.region().release(), outOfBand(management, model), own))
                .diagnostics()
                .asList()
                .stream()
                .filter(finding -> concerns(finding, handWritten))
                .toList();
    }

    private static List<Region.OutOfBand> outOfBand(Cluster management, NetworkModel model) {
        return model.clusters().stream()
                .filter(cluster -> cluster.managementCluster().equals(management.name()))
                .map(Cluster::region)
                .distinct()
                .flatMap(region -> region.outOfBand().stream())
                .toList();
    }

    private static boolean isGenerated(SourceFile file) {
        return Header.marks(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    private static boolean concerns(Diagnostic finding, Set<String> files) {
        return lies(finding.at(), files) || finding.notes().stream().anyMatch(note -> lies(note.at(), files));
    }

    private static boolean lies(Origin at, Set<String> files) {
        return at.file().map(SourceFile::path).filter(files::contains).isPresent();
    }
}
