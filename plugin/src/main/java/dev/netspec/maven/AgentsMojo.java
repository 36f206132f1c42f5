package dev.netspec.maven;

import dev.netspec.Compilation;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.Changes;
import dev.netspec.files.OutputDirectories;
import dev.netspec.manifest.OutputTree;
import dev.netspec.model.Cluster;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Brings the committed objects of the GitOps agents up to date with the spec: what Argo CD and Flux are to sync, in which
 * order, and how they tell that an object is well. Writes nothing else. For regions that do not state yet how the agents
 * get their manifests, it says what to state.
 *
 * @since 0.1
 */
@Mojo(name = "agents", threadSafe = true)
public final class AgentsMojo extends AbstractNetspecMojo {

    private static final String ROOT = "gitops";

    @Override
    void run() throws IOException, MojoFailureException {
        refuseTargetRelease("agents");
        Compilation compilation = compile();
        OutputDirectories directories = committed(compilation).only(ROOT);
        Optional<OutputTree> tree = compilation.output().map(output -> output.only(ROOT));
        Diagnostics.Collector obstacles = new Diagnostics.Collector();
        missing(compilation, obstacles);
        List<Changes> changes = tree.isPresent() ? directories.changesTo(tree.get(), obstacles) : List.of();
        conclude(compilation, obstacles.toDiagnostics());
        apply(changes, directories, tree.orElseThrow());
    }

    /** Of a region that states none the goal would delete what is there, so it is asked of each that has agents. */
    private void missing(Compilation compilation, Diagnostics.Collector out) throws IOException {
        String snippet = DeliverySnippet.of(base(), renderedDirectory());
        compilation.model().clusters().stream()
                .filter(cluster -> cluster.name().equals(cluster.managementCluster()))
                .filter(cluster -> isAskedFor(cluster.name()))
                .map(Cluster::region)
                .filter(region ->
                        !region.agents().isEmpty() && region.delivery().isEmpty())
                .distinct()
                .map(region -> Diagnostic.error(
                                "delivery-missing",
                                region.origin(),
                                "region `" + region.name()
                                        + "` does not state where its GitOps agents get the manifests")
                        .fix("add `" + snippet + "` to the region"))
                .forEach(out::add);
    }
}
