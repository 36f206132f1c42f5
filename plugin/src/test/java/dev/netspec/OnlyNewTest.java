package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diagnostic.Standing;
import dev.netspec.policy.ChangeStance;
import dev.netspec.policy.Stance;
import dev.netspec.policy.Terms;
import dev.netspec.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a base has too fails no build, if the policy says so. */
class OnlyNewTest {

    private static final List<SourceFile> SPEC = SampleRepositoryTest.spec();

    /** A gateway among the addresses of hosts: a warning that may be in a baseline. */
    private static final List<SourceFile> WARNED = with(SPEC, "10.0.11.100-10.0.11.199", "10.0.11.1-10.0.11.60");

    @Test
    void aFindingThatTheBaseHasIsShownAndFailsNothing() {
        Compilation compilation = compile(WARNED, WARNED, Optional.of(true));

        assertThat(compilation.diagnostics().asList()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("gateway-in-host-range");
            assertThat(finding.standing()).isEqualTo(Standing.KNOWN);
            assertThat(finding.notes().toString()).contains("it is not new: the base has it too");
        });
        assertThat(compilation.diagnostics().reach(Severity.NOTE)).isFalse();
    }

    @Test
    void itIsTheSameFindingInAnotherPlace() {
        List<SourceFile> moved = WARNED.stream()
                .map(file ->
                        SourceFile.of("spec/other/" + file.path().hashCode() + ".yaml", "# moved\n\n" + text(file)))
                .toList();

        assertThat(compile(moved, WARNED, Optional.of(true)).diagnostics().count(Standing.KNOWN))
                .isOne();
    }

    @Test
    void aFindingThatTheBaseHasNotIsOpen() {
        assertThat(compile(WARNED, SPEC, Optional.of(true)).diagnostics().reach(Severity.WARNING))
                .isTrue();
    }

    @Test
    void unlessThePolicySaysSoAllCount() {
        assertThat(compile(WARNED, WARNED, Optional.empty()).diagnostics().reach(Severity.WARNING))
                .isTrue();
        assertThat(compile(WARNED, WARNED, Optional.of(false)).diagnostics().reach(Severity.WARNING))
                .isTrue();
    }

    @Test
    void theSpecMaySayItAndTheStricterWins() {
        List<SourceFile> policy = plus(WARNED, "onlyNew: true");
        assertThat(compile(policy, WARNED, Optional.empty()).diagnostics().count(Standing.KNOWN))
                .isOne();
        assertThat(compile(policy, WARNED, Optional.of(false)).diagnostics().count(Standing.KNOWN))
                .isZero();
    }

    @Test
    void whatMayNotBeInABaselineCountsAllTheSame() {
        List<SourceFile> refused = with(
                SPEC,
                "loadBalancer: 10.0.11.61-10.0.11.80",
                "loadBalancer: [10.0.11.61-10.0.11.80, 10.0.11.70-10.0.11.85]");

        Diagnostics findings = compile(refused, refused, Optional.of(true)).diagnostics();

        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.asList())
                .filteredOn(Diagnostic::isOpen)
                .extracting(Diagnostic::id)
                .containsExactly("pool-overlap");
    }

    @Test
    void whatTheBaseAcceptedIsNewOnceTheExceptionIsGone() {
        List<SourceFile> accepted = plus(
                WARNED,
                "accept: [{id: gateway-in-host-range, at: ManagementCluster/kaas-mgmt, reason: given to us like this}]");

        assertThat(compile(WARNED, accepted, Optional.of(true)).diagnostics().reach(Severity.WARNING))
                .isTrue();
    }

    private static Compilation compile(List<SourceFile> spec, List<SourceFile> before, Optional<Boolean> onlyNew) {
        Stance build = new Stance(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                new ChangeStance(Optional.empty(), Optional.empty(), onlyNew, Set.of()));
        Base base = Base.of("origin/main", before);
        return Netspec.compile(
                new CompileRequest(spec, Optional.empty(), new Terms(build, Optional.empty(), LocalDate.of(2026, 7, 1)))
                        .comparedWith(Optional.of(base)));
    }

    private static List<SourceFile> plus(List<SourceFile> spec, String policy) {
        return Stream.concat(
                        spec.stream(),
                        Stream.of(SourceFile.of(
                                "spec/policy-of-test.yaml",
                                "apiVersion: netspec.dev/v1\nkind: Policy\nname: policy\n" + policy + "\n")))
                .toList();
    }

    private static List<SourceFile> with(List<SourceFile> spec, String text, String replacement) {
        return spec.stream()
                .map(file -> SourceFile.of(file.path(), text(file).replace(text, replacement)))
                .toList();
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
