package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.report.ConsoleReport;
import dev.netspec.report.Look;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a spec, there are findings or there is output: never an exception, nor blame for netspec itself. */
class HostileSpecsTest {

    private static final List<List<SourceFile>> SPECS = List.of(
            Specs.sources("mosk"),
            Specs.sources("multi-rack"),
            Specs.sources("separate-bridges"),
            SampleRepositoryTest.spec());

    @ParameterizedTest
    @ValueSource(ints = {0, 250, 500, 750})
    void damageGivesFindingsAtPlaces(int from) {
        for (int seed = from; seed < from + 250; seed++) {
            Vandal vandal = new Vandal(seed);
            List<SourceFile> damaged = vandal.vandalise(SPECS.get(seed % SPECS.size()));
            String deeds = "seed " + seed + ": " + String.join(", ", vandal.deeds());

            Compilation compilation = compile(damaged, release(seed), deeds);

            assertThat(compilation.output().isPresent())
                    .as(deeds)
                    .isNotEqualTo(compilation.diagnostics().hasErrors());
            for (Diagnostic finding : compilation.diagnostics()) {
                assertThat(finding.id()).as(deeds).isNotEqualTo("compiler-bug");
                assertThat(finding.at().isKnown()).as("%s: %s", deeds, finding).isTrue();
                assertThat(new ConsoleReport(Look.PLAIN).of(finding))
                        .as(deeds)
                        .doesNotContain("Optional[", "dev.netspec.");
            }
        }
    }

    private static Compilation compile(List<SourceFile> sources, Optional<Release> release, String deeds) {
        try {
            return Netspec.compile(new CompileRequest(sources, release));
        } catch (RuntimeException e) {
            return fail(deeds, e);
        }
    }

    /** The one that the spec states, or any. */
    private static Optional<Release> release(int seed) {
        List<Release> releases = Catalogue.bundled().releases();
        return seed % 3 == 0 ? Optional.empty() : Optional.of(releases.get(seed % releases.size()));
    }
}
