package dev.netspec.maven;

import dev.netspec.agents.Collisions;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.OutputDirectory;
import dev.netspec.model.Delivery;
import dev.netspec.model.NetworkModel;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What syncs the manifests of a repository: the objects of agents, whoever wrote them, and a Helm chart around them.
 *
 * @param chart the {@code Chart.yaml} of the chart whose templates the manifests lie in
 */
record AgentObjects(List<SourceFile> objects, Optional<SourceFile> chart) {

    static AgentObjects read(OutputDirectory gitops, Path base, Path rendered) throws IOException {
        List<SourceFile> objects = gitops.read().stream()
                .filter(file -> file.path().matches(".*\\.ya?ml"))
                .toList();
        return new AgentObjects(objects, chart(base, rendered));
    }

    private static Optional<SourceFile> chart(Path base, Path rendered) {
        Path root = base.toAbsolutePath().normalize();
        return Stream.iterate(rendered.toAbsolutePath().normalize(), path -> path.startsWith(root), Path::getParent)
                .filter(path -> path.endsWith("templates"))
                .map(path -> path.resolveSibling("Chart.yaml"))
                .filter(path -> path.toFile().isFile())
                .map(path -> SourceFile.of(root.relativize(path).toString(), ""))
                .findFirst();
    }

    Diagnostics collisions(HandWritten manifests, NetworkModel model) {
        Set<String> delivered = new TreeSet<>(Set.of(manifests.rendered()));
        model.clusters().stream()
                .flatMap(cluster -> cluster.region().delivery().stream())
                .map(Delivery::path)
                .forEach(delivered::add);
        Collisions collisions = new Collisions(manifests.manifests(), manifests.rendered(), delivered);
        return collisions.in(objects).plus(chart.map(collisions::in).orElse(Diagnostics.NONE));
    }
}
