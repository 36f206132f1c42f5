package dev.netspec.maven;

import dev.netspec.Compilation;
import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.Changes;
import dev.netspec.files.OutputDirectory;
import dev.netspec.policy.Baseline;
import dev.netspec.policy.Policy;
import dev.netspec.policy.Terms;
import dev.netspec.report.Summary;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes down what is found now, so that only what is new fails a build: for a repository that netspec comes to late.
 * Once there is a baseline, this only shrinks it. What MetalLB, the API server or a host would refuse cannot be in it:
 * while there is such an error, nothing is written.
 *
 * @since 0.1
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AbstractNetspecMojo {

    /**
     * Takes up what the baseline does not have, too.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.baselineGrow", defaultValue = "false")
    private boolean baselineGrow;

    @Override
    void run() throws IOException, MojoFailureException {
        refuseTargetRelease("baseline");
        Diagnostics.Collector unreadable = new Diagnostics.Collector();
        Terms terms = terms(base(), unreadable);
        Optional<Baseline> before = terms.baseline().map(file -> Baseline.read(file, unreadable));
        List<SourceFile> sources = sources(unreadable);
        HandWritten manifests = handWritten(unreadable);
        failOnErrors(unreadable.toDiagnostics());

        Judged without = judge(sources, manifests, terms.withBaseline(Optional.empty()));
        Baseline found = without.baseline(manifests);
        Baseline after = before.isEmpty() || baselineGrow ? found : before.get().shrunkTo(found);
        Optional<SourceFile> written =
                after.isEmpty() ? Optional.empty() : Optional.of(SourceFile.of(shown(), after.text()));
        Judged with = judge(sources, manifests, terms.withBaseline(written));
        failOnErrors(with.findings());
        show(with.findings());
        write(before, after);
    }

    /** What there is to find, under some terms. */
    private record Judged(Compilation compilation, Diagnostics inManifests) {

        Diagnostics findings() {
            return compilation.diagnostics().plus(inManifests);
        }

        Baseline baseline(HandWritten manifests) {
            return compilation
                    .policy()
                    .baselineOfSpec(compilation.diagnostics())
                    .plus(Policy.baseline(inManifests, manifests.documents(inManifests)));
        }
    }

    private Judged judge(List<SourceFile> sources, HandWritten manifests, Terms terms) {
        Compilation compilation = Netspec.compile(new CompileRequest(sources, Optional.empty(), terms, ownRules()));
        Diagnostics found = manifests.inspect(compilation.model(), ownRules());
        return new Judged(compilation, compilation.policy().ofManifests(found, manifests.documents(found)));
    }

    private void write(Optional<Baseline> before, Baseline after) throws IOException {
        Path file = baselineFile();
        boolean isLeft = !after.isEmpty();
        new Changes(
                        file.getParent(),
                        new TreeMap<>(isLeft ? Map.of(file, after.text()) : Map.of()),
                        isLeft ? List.of() : List.of(file))
                .apply();
        getLog().info(Summary.baseline(shown(), before.map(Baseline::size).orElse(0), after.size()));
    }

    private String shown() {
        return OutputDirectory.shared(baselineFile().getParent(), base())
                .shown(baselineFile().getFileName().toString());
    }
}
