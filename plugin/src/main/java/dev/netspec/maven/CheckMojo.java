package dev.netspec.maven;

import dev.netspec.Compilation;
import dev.netspec.Known;
import dev.netspec.Past;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.drift.Drift;
import dev.netspec.drift.Removals;
import dev.netspec.files.OutputDirectories;
import dev.netspec.manifest.OutputTree;
import java.io.IOException;
import java.util.Set;
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
public final class CheckMojo extends GatingMojo {

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
    void gate() throws IOException, MojoFailureException {
        refuseTargetRelease("check");
        Compilation compilation = compile();
        Diagnostics committed =
                compilation.output().isPresent() ? check(compilation.output().get(), compilation) : Diagnostics.NONE;
        show(compilation.review());
        conclude(compilation, committed);
        getLog().info("What is committed is what the spec compiles to");
    }

    private Diagnostics check(OutputTree tree, Compilation compilation) throws IOException {
        OutputDirectories directories = committed(compilation);
        Diagnostics.Collector out = new Diagnostics.Collector();
        directories.changesTo(tree, out);
        if (out.errors() > 0) {
            return out.toDiagnostics();
        }
        Diagnostics drift = drift(directories, tree, compilation);
        HandWritten manifests = handWritten(out);
        Diagnostics found = out.toDiagnostics()
                .plus(drift)
                .plus(manifests.inspect(compilation.model(), ownRules()))
                .plus(AgentObjects.read(directories.byRoot().get("gitops"), base(), renderedDirectory())
                        .collisions(manifests, compilation.model()));
        return compilation
                .policy()
                .ofManifests(
                        found, manifests.documents(found), known(compilation).among(found));
    }

    /** Nobody can bring up to date what must not go yet. With a base, what goes is said in comparison with that. */
    private Diagnostics drift(OutputDirectories directories, OutputTree tree, Compilation compilation)
            throws IOException {
        Set<String> deletable = compilation.policy().changes().deletable();
        Removals removals = removals(compilation);
        Diagnostics refused = compilation.past().isPresent()
                ? Diagnostics.NONE
                : removals.unknown(deletable).plus(removals.without(deletable).findings());
        return refused.isEmpty() ? Drift.between(directories.shown(tree), directories.read()) : refused;
    }

    /** What was found in the manifests of the base. */
    private Known known(Compilation compilation) {
        return compilation.past().map(this::found).map(Known::of).orElse(Known.of(Diagnostics.NONE));
    }

    private Diagnostics found(Past past) {
        HandWritten manifests = new HandWritten(past.base().manifests(), renderedPath());
        Diagnostics found = manifests.inspect(past.model(), ownRules());
        return past.policy().ofManifests(found, manifests.documents(found));
    }
}
