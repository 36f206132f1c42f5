package dev.netspec.maven;

import dev.netspec.Compilation;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.Changes;
import dev.netspec.files.NewFile;
import dev.netspec.files.OutputDirectories;
import dev.netspec.manifest.OutputTree;
import dev.netspec.provenance.Provenance;
import dev.netspec.report.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Compiles the spec to manifests, evidence and bootstrap templates in the build directory, and writes beside them where
 * they come from: provenance.json, an in-toto Statement. Touches nothing that is committed.
 *
 * @since 0.1
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true)
public final class CompileMojo extends GatingMojo {

    @Override
    void gate() throws IOException, MojoFailureException {
        Compilation compilation = compile();
        OutputDirectories directories = built();
        Diagnostics.Collector obstacles = new Diagnostics.Collector();
        List<Changes> changes = compilation.output().isPresent()
                ? directories.changesTo(compilation.output().get(), obstacles)
                : List.of();
        OutputTree tree = conclude(compilation, obstacles.toDiagnostics());
        Summary.compiled(compilation.model(), compilation.manifests()).forEach(getLog()::info);
        apply(changes, directories, tree);
        NewFile.write(
                output().resolve(Provenance.FILE),
                provenance(compilation, tree).statement(List.of()).getBytes(StandardCharsets.UTF_8));
    }
}
