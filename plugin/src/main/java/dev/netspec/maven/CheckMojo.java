package dev.netspec.maven;

import dev.netspec.Compilation;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.drift.Drift;
import dev.netspec.files.OutputDirectories;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.manifest.OutputTree;
import dev.netspec.model.NetworkModel;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says whether what is committed is what the spec compiles to, and whether manifests that people wrote beside it are
 * sound. Writes nothing.
 *
 * @since 0.1
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractNetspecMojo {

    private static final PathPatterns MANIFESTS = new PathPatterns(List.of("**/*.yaml", "**/*.yml"), List.of());

    /**
     * Does not check, in a build that runs other goals too.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.check.skip", defaultValue = "false")
    private boolean checkSkip;

    @Override
    boolean isSkipped() {
        return checkSkip || super.isSkipped();
    }

    @Override
    void run() throws IOException, MojoFailureException {
        refuseTargetRelease("check");
        Compilation compilation = compile();
        Diagnostics committed = compilation.output().isPresent()
                ? check(compilation.output().get(), compilation.model())
                : Diagnostics.NONE;
        conclude(compilation, committed);
        getLog().info("What is committed is what the spec compiles to");
    }

    private Diagnostics check(OutputTree tree, NetworkModel model) throws IOException {
        OutputDirectories directories = committed();
        Diagnostics.Collector out = new Diagnostics.Collector();
        directories.changesTo(tree, out);
        if (out.errors() > 0) {
            return out.toDiagnostics();
        }
        List<SourceFile> manifests = SourceFiles.readIfAny(renderedDirectory(), MANIFESTS, base(), out);
        return out.toDiagnostics()
                .plus(Drift.between(directories.shown(tree), directories.read()))
                .plus(HandWritten.inspect(
                        manifests, directories.byRoot().get("rendered").shown(""), model, ownRules()));
    }
}
