package dev.netspec.maven;

import dev.netspec.Compilation;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.drift.Removals;
import dev.netspec.files.Changes;
import dev.netspec.files.OutputDirectories;
import dev.netspec.files.OutputDirectory;
import dev.netspec.manifest.OutputTree;
import dev.netspec.schema.Schemas;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Brings the committed manifests, evidence and bootstrap templates up to date with the spec, and the schema that
 * editors complete it by. Deletes only files that netspec wrote. Bound to no phase: a build must not change what is
 * committed, or {@code check} would have nothing to say.
 *
 * @since 0.1
 */
@Mojo(name = "update", threadSafe = true)
public final class UpdateMojo extends AbstractNetspecMojo {

    private static final String EDITOR = ".netspec";

    /**
     * Objects that may be deleted although they are protected, each as Kind/namespace/name, such as Subnet/mosk/mosk-1-ext.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.delete")
    private List<String> delete = List.of();

    @Override
    void run() throws IOException, MojoFailureException {
        refuseTargetRelease("update");
        Compilation compilation = compile();
        Optional<OutputTree> tree =
                compilation.output().map(output -> output.plus(EDITOR + "/spec.schema.json", Schemas.spec()));
        OutputDirectories directories =
                committed(compilation).plus(EDITOR, OutputDirectory.shared(base().resolve(EDITOR), base()));
        Diagnostics.Collector obstacles = new Diagnostics.Collector();
        List<Changes> changes = tree.isPresent() ? directories.changesTo(tree.get(), obstacles) : List.of();
        if (tree.isPresent()) {
            Removals removals = removals(compilation);
            removals.unknown(delete).forEach(obstacles::add);
            removals.without(delete).findings().forEach(obstacles::add);
        }
        conclude(compilation, obstacles.toDiagnostics());
        apply(changes, directories, tree.orElseThrow());
    }
}
