package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Note;
import dev.netspec.diagnostic.Severity;
import dev.netspec.diagnostic.Standing;
import dev.netspec.policy.Profile;
import dev.netspec.policy.Stance;
import dev.netspec.policy.Terms;
import dev.netspec.release.Catalogue;
import dev.netspec.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a policy makes of the findings of a spec. */
class PolicyTest {

    private static final String GATEWAY = "gateway-in-host-range";

    /** A sound spec but for one warning. */
    private static final String DIRTY =
            Specs.base().replace("hosts: 10.0.11.100-10.0.11.199", "hosts: 10.0.11.1-10.0.11.60");

    @Test
    void theStricterOfPomAndSpecWins() {
        assertThat(severity(stance(GATEWAY, Severity.NOTE), "severities: {" + GATEWAY + ": error}"))
                .isEqualTo(Severity.ERROR);
        assertThat(severity(stance(GATEWAY, Severity.ERROR), "severities: {" + GATEWAY + ": note}"))
                .isEqualTo(Severity.ERROR);
        assertThat(severity(stance(GATEWAY, Severity.NOTE), "severities: {" + GATEWAY + ": warning}"))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void whatOnlyOneOfThemStatesHolds() {
        assertThat(severity(Stance.NONE, "severities: {" + GATEWAY + ": note}")).isEqualTo(Severity.NOTE);
        assertThat(severity(stance(GATEWAY, Severity.NOTE), "severities: {}")).isEqualTo(Severity.NOTE);
        assertThat(severity(Stance.NONE, "severities: {}")).isEqualTo(Severity.WARNING);
    }

    @Test
    void whoStatesAProfileHasASayOnEveryFinding() {
        assertThat(severity(profile("lab"), "severities: {}")).isEqualTo(Severity.NOTE);
        assertThat(severity(profile("lab"), "profile: standard")).isEqualTo(Severity.WARNING);
        assertThat(severity(profile("production"), "severities: {" + GATEWAY + ": note}"))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void whatIsStatedByNameStandsAboveTheProfileBesideIt() {
        assertThat(severity(Stance.NONE, "profile: lab\nseverities: {" + GATEWAY + ": warning}"))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void theLowerThresholdWins() {
        assertThat(failOn(Stance.NONE, "severities: {}")).isEqualTo(Severity.ERROR);
        assertThat(failOn(profile("production"), "failOn: error")).isEqualTo(Severity.WARNING);
        assertThat(failOn(Stance.NONE, "profile: production\nfailOn: error")).isEqualTo(Severity.ERROR);
        assertThat(failOn(new Stance(Optional.empty(), Optional.of(Severity.NOTE), Map.of()), "failOn: warning"))
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void aWarningThatIsRaisedToAnErrorStopsTheOutput() {
        Compilation compilation = compile(stance(GATEWAY, Severity.ERROR), DIRTY);

        assertThat(compilation.diagnostics().hasErrors()).isTrue();
        assertThat(compilation.output()).isEmpty();
    }

    @Test
    void aWarningThatIsRaisedToAnErrorCannotBeAccepted() {
        Compilation compilation = compile(stance(GATEWAY, Severity.ERROR), accepting("until: 2027-01-01"));

        assertThat(compilation.diagnostics().asList())
                .extracting(Diagnostic::id)
                .containsExactly(GATEWAY, "error-accepted");
        assertThat(compilation.diagnostics().asList().get(1).message()).contains("is an error in this repository");
    }

    @Test
    void anErrorStaysOneWhateverAProfileOrThePomSays() {
        String wrong = Specs.base().replace("apiEndpoint: 10.0.11.90", "apiEndpoint: 10.0.11.70");
        Stance lenient =
                new Stance(Profile.named("lab"), Optional.empty(), Map.of("api-endpoint-in-pool", Severity.NOTE));

        assertThat(compile(lenient, wrong).diagnostics().asList())
                .extracting(Diagnostic::id, Diagnostic::severity)
                .containsExactly(tuple("api-endpoint-in-pool", Severity.ERROR));
    }

    @Test
    void whatIsAcceptedIsANoteWithTheReasonAndTheEnd() {
        Diagnostic accepted = only(compile(Stance.NONE, accepting("until: 2026-07-01")));

        assertThat(accepted.standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(accepted.severity()).isEqualTo(Severity.NOTE);
        assertThat(accepted.notes())
                .extracting(Note::message)
                .contains("the range was given to us like this: accepted until `2026-07-01`");
    }

    @Test
    void anExceptionHoldsOnItsLastDayAndNoLonger() {
        String spec = accepting("until: 2026-02-31");

        assertThat(ids(compile(Stance.NONE, spec, LocalDate.of(2026, 2, 28)))).containsExactly(GATEWAY);
        assertThat(ids(compile(Stance.NONE, spec, LocalDate.of(2026, 3, 1))))
                .containsExactly(GATEWAY, "acceptance-expired");
    }

    @Test
    void anExceptionForAnotherPlaceDoesNotCover() {
        assertThat(compile(Stance.NONE, accepting("at: networks.pxe"))
                        .diagnostics()
                        .asList())
                .filteredOn(Diagnostic::isOpen)
                .extracting(Diagnostic::id)
                .containsExactly(GATEWAY, "acceptance-unused");
    }

    @Test
    void nothingIsSaidOfExceptionsWhileThereIsAnErrorOrInARehearsal() {
        String unused = Specs.base()
                .replace("seedNode:", "accept: [{id: " + GATEWAY + ", reason: given like this}]\nseedNode:");
        String wrong = unused.replace("apiEndpoint: 10.0.11.90", "apiEndpoint: 10.0.11.70");

        assertThat(ids(compile(Stance.NONE, unused))).containsExactly("acceptance-unused");
        assertThat(ids(compile(Stance.NONE, wrong))).containsExactly("api-endpoint-in-pool");
        assertThat(ids(Netspec.compile(new CompileRequest(
                        List.of(SourceFile.of("spec.yaml", unused)),
                        Catalogue.bundled().find("2.28")))))
                .isEmpty();
    }

    @Test
    void theSampleIsSilentInProduction() {
        Compilation compilation = Netspec.compile(new CompileRequest(
                SampleRepositoryTest.spec(),
                Optional.empty(),
                new Terms(profile("production"), Optional.empty(), LocalDate.of(2026, 7, 1))));

        assertThat(compilation.policy().failOn()).isEqualTo(Severity.WARNING);
        assertThat(compilation.diagnostics()).isEmpty();
    }

    private static Stance stance(String id, Severity severity) {
        return new Stance(Optional.empty(), Optional.empty(), Map.of(id, severity));
    }

    private static Stance profile(String name) {
        return new Stance(Profile.named(name), Optional.empty(), Map.of());
    }

    private static String accepting(String more) {
        return DIRTY.replace(
                "seedNode:",
                "accept:\n  - {id: " + GATEWAY + ", reason: the range was given to us like this., " + more
                        + "}\nseedNode:");
    }

    private static Severity severity(Stance build, String policy) {
        return only(compile(build, DIRTY + policy(policy))).severity();
    }

    private static Severity failOn(Stance build, String policy) {
        return compile(build, DIRTY + policy(policy)).policy().failOn();
    }

    private static String policy(String text) {
        return "---\napiVersion: netspec.dev/v1\nkind: Policy\nname: ours\n" + text + "\n";
    }

    private static Diagnostic only(Compilation compilation) {
        Diagnostics findings = compilation.diagnostics();
        assertThat(findings.asList()).extracting(Diagnostic::id).containsExactly(GATEWAY);
        return findings.asList().get(0);
    }

    private static List<String> ids(Compilation compilation) {
        return compilation.diagnostics().asList().stream().map(Diagnostic::id).toList();
    }

    private static Compilation compile(Stance build, String spec) {
        return compile(build, spec, LocalDate.of(2026, 7, 1));
    }

    private static Compilation compile(Stance build, String spec, LocalDate today) {
        return Netspec.compile(new CompileRequest(
                List.of(SourceFile.of("spec.yaml", spec)),
                Optional.empty(),
                new Terms(build, Optional.empty(), today)));
    }
}
