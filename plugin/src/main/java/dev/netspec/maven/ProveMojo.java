package dev.netspec.maven;

import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.policy.Terms;
import dev.netspec.prove.Proof;
import dev.netspec.prove.Prover;
import dev.netspec.report.ConsoleReport;
import dev.netspec.report.ProofReport;
import dev.netspec.rule.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows that the gate works: makes each known mistake that applies in a copy of the spec, in memory, and lists which were
 * caught. Fails if one was not. Writes nothing.
 *
 * @since 0.1
 */
@Mojo(name = "prove", threadSafe = true)
public final class ProveMojo extends AbstractNetspecMojo {

    /**
     * The id of the only finding to prove, for example pool-overlap; the finding is then shown. Without it, all are proven.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.id")
    private String id;

    /**
     * In how many places each mistake is made, at most. Each takes as long as to validate the spec.
     *
     * @since 0.1
     */
    @Parameter(property = "netspec.places", defaultValue = "1", required = true)
    private int places;

    @Override
    void run() throws IOException, MojoFailureException {
        refuseTargetRelease("prove");
        if (id != null) {
            KnownFinding.page(id);
        }
        conclude(compile(), Diagnostics.NONE);
        Predicate<String> wanted = each -> id == null || id.equals(each);
        Diagnostics.Collector unreadable = new Diagnostics.Collector();
        Terms terms = terms(base(), unreadable);
        List<Rule> own = ownRules();
        List<Proof> proofs = Prover.prove(
                sources(unreadable),
                spec -> Netspec.compile(new CompileRequest(spec, Optional.empty(), terms, own))
                        .diagnostics(),
                wanted,
                places);
        ProofReport proven = new ProofReport(proofs);
        for (Proof proof : proofs) {
            show(proof, proven.line(proof));
        }
        getLog().info(proven.summary());
        Optional<String> gap = proven.gap();
        if (gap.isPresent()) {
            throw new MojoFailureException(gap.get());
        }
    }

    private void show(Proof proof, String line) throws MojoFailureException {
        if (proof.isMissed()) {
            getLog().error(line);
        } else {
            getLog().info(line);
        }
        if (id != null) {
            ConsoleReport report = report(); // of what is wrong in a copy: no level but this one is true of the build
            proof.trials().stream()
                    .flatMap(trial -> trial.found().stream())
                    .forEach(found -> getLog().info(report.of(found)));
        }
    }
}
