package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MojoTest
class ValidateMojoTest {

    @TempDir
    private Path base;

    @Test
    @InjectMojo(goal = "validate")
    void saysWhatItReadAndHowManyRulesRanAndWritesNothing(ValidateMojo validate) throws Exception {
        Repository repository = Repository.in(base);
        List<String> before = repository.files();

        repository.pointing(validate).execute();

        assertThat(Repository.info(validate.getLog()))
                .contains("Read 2 files from spec: management cluster kaas-mgmt on release 2.23")
                .containsPattern("Ran \\d\\d+ rules: no findings");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    @InjectMojo(goal = "validate")
    void failsWithACountInOneLineAndShowsTheFindingAtErrorLevel(ValidateMojo validate) throws Exception {
        assertThat(withAnError().failureOf(validate))
                .isEqualTo("netspec found 1 error, 0 warnings, shown above with their places and fixes.");
        assertThat(Repository.errors(validate.getLog()))
                .startsWith("error[api-endpoint-in-pool] spec/kaas-mgmt.yaml:19:18\n")
                .contains("\n19 |     apiEndpoint: 10.0.11.70\n   |                  ^^^^^^^^^^ ");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "format", value = "Short")
    void showsAFindingInOneLineForEditors(ValidateMojo validate) throws Exception {
        withAnError().failureOf(validate);

        assertThat(Repository.errors(validate.getLog()))
                .startsWith("spec/kaas-mgmt.yaml:19:18: error[api-endpoint-in-pool] ")
                .hasLineCount(1);
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "width", value = "60")
    void wrapsAtTheWidthThatIsGiven(ValidateMojo validate) throws Exception {
        withAnError().failureOf(validate);

        assertThat(Repository.errors(validate.getLog()).lines().filter(line -> !line.contains(" = more: ")))
                .allMatch(line -> line.length() <= 60);
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "format", value = "tiny")
    void refusesAFormatThatItDoesNotHave(ValidateMojo validate) throws Exception {
        assertThat(Repository.in(base).failureOf(validate))
                .isEqualTo("netspec.format is `tiny`: give one of `long` or `short`");
    }

    @Test
    @InjectMojo(goal = "validate")
    void readsNothingElseWhenAFileCannotBeRead(ValidateMojo validate) throws Exception {
        Repository repository = Repository.in(base);
        Files.delete(repository.path("spec/region.yaml"));
        Files.createSymbolicLink(repository.path("spec/region.yaml"), repository.path("spec/gone.yaml"));

        assertThat(repository.failureOf(validate)).startsWith("netspec found 1 error,");
        assertThat(Repository.errors(validate.getLog())).startsWith("error[source-unreadable] spec/region.yaml:1:1");
        assertThat(Repository.info(validate.getLog())).contains("Ran no rules: 1 error");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "includes", value = "*.json")
    void noInputIsAFailure(ValidateMojo validate) throws Exception {
        Repository.in(base).failureOf(validate);
        assertThat(Repository.errors(validate.getLog())).contains("`spec` has no file that matches `*.json`");
    }

    @Test
    @InjectMojo(goal = "validate")
    void warningsAreShownAndDoNotFail(ValidateMojo validate) throws Exception {
        withAWarning().pointing(validate).execute();

        verify(validate.getLog()).warn(contains("warning[gateway-in-host-range]"));
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOn", value = "Warning")
    void warningsFailWhereTheUserSaysSo(ValidateMojo validate) throws Exception {
        assertThat(withAWarning().failureOf(validate)).startsWith("netspec found 0 errors, 1 warning,");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "profile", value = "PRODUCTION")
    void warningsFailInProduction(ValidateMojo validate) throws Exception {
        assertThat(withAWarning().failureOf(validate)).startsWith("netspec found 0 errors, 1 warning,");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "profile", value = "lab")
    void headRoomIsANoteInALab(ValidateMojo validate) throws Exception {
        withAWarning().pointing(validate).execute();

        assertThat(Repository.info(validate.getLog()))
                .contains("note[gateway-in-host-range]")
                .endsWith(": 0 errors, 0 warnings, 1 note");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "profile", value = "prod")
    void anUnknownProfileIsAFailureThatListsTheKnownOnes(ValidateMojo validate) throws Exception {
        assertThat(Repository.in(base).failureOf(validate))
                .isEqualTo("netspec.profile is `prod`: give one of `lab`, `standard` or `production`");
    }

    @Test
    @InjectMojo(goal = "validate")
    void thePomMayRaiseAWarning(ValidateMojo validate) throws Exception {
        Repository.set(validate, "severities", Map.of("gateway-in-host-range", "error"));
        assertThat(withAWarning().failureOf(validate)).startsWith("netspec found 1 error, 0 warnings,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pool-overlap  | warning | `pool-overlap` is `warning`: it is an error, and errors cannot be lowered
            pool-overlapp | error   | netspec has no finding `pool-overlapp`; did you mean `pool-overlap`?
            unused-name   | info    | `unused-name` is `info`: give one of `note`, `warning` or `error`
            unused-name   |         | `unused-name` is ``: give one of `note`, `warning` or `error`
            """)
    void whatThePomCannotStateIsAFailure(String id, String severity, String message) throws Exception {
        ValidateMojo validate = new ValidateMojo();
        Repository.set(validate, "severities", Collections.singletonMap(id, severity));
        assertThat(Repository.in(base).failureOf(validate)).isEqualTo("severities: " + message);
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "profile", value = "prod")
    @MojoParameter(name = "failOn", value = "warn")
    void allThatThePomCannotStateIsToldAtOnce(ValidateMojo validate) throws Exception {
        Repository.set(validate, "severities", Map.of("pool-overlapp", "fatal"));
        assertThat(Repository.in(base).failureOf(validate)).isEqualTo("""
                netspec.profile is `prod`: give one of `lab`, `standard` or `production`
                netspec.failOn is `warn`: give one of `note`, `warning` or `error`
                severities: netspec has no finding `pool-overlapp`; did you mean `pool-overlap`?
                severities: `pool-overlapp` is `fatal`: give one of `note`, `warning` or `error`""");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "today", value = "2027-04-01")
    void theEndOfAnExceptionCanBeRehearsed(ValidateMojo validate) throws Exception {
        accepting("2027-03-31").pointing(validate).execute();

        verify(validate.getLog()).warn(contains("warning[acceptance-expired]"));
        verify(validate.getLog()).warn(contains("warning[gateway-in-host-range]"));
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "today", value = "2027-03-31")
    void whatIsAcceptedIsShownAndCounted(ValidateMojo validate) throws Exception {
        accepting("2027-03-31").pointing(validate).execute();

        assertThat(Repository.info(validate.getLog()))
                .contains("note[gateway-in-host-range]")
                .contains("--> spec/policy.yaml:5:9")
                .contains("- renumbered in spring: accepted until `2027-03-31` here")
                .endsWith(": no findings, 1 accepted");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "today", value = "31.3.2027")
    void aDayIsWrittenInOneWay(ValidateMojo validate) throws Exception {
        assertThat(Repository.in(base).failureOf(validate))
                .isEqualTo("netspec.today is `31.3.2027`: write a date such as `2027-03-31`");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingWhenSkipped(ValidateMojo validate) throws Exception {
        validate.execute();

        assertThat(Repository.info(validate.getLog())).isEqualTo("netspec is skipped");
    }

    @Test
    @InjectMojo(goal = "validate")
    void readsTheSpecOfTheProjectUnlessToldOtherwise(ValidateMojo validate) {
        assertThatThrownBy(validate::execute).isInstanceOf(MojoFailureException.class);
        assertThat(Repository.errors(validate.getLog()))
                .contains("error[source-unreadable] spec:1:1\n  = `spec` does not exist");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "targetRelease", value = "2.24")
    void aReleaseThatIsSeveralIsAFailureThatListsThem(ValidateMojo validate) throws Exception {
        assertThat(Repository.in(base).failureOf(validate))
                .isEqualTo("netspec.targetRelease is `2.24`, which is several releases:"
                        + " give one of `2.24.0`, `2.24.2` or `2.24.4`");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "targetRelease", value = "3")
    void anUnknownReleaseIsAFailureThatListsTheKnownOnes(ValidateMojo validate) throws Exception {
        assertThat(Repository.in(base).failureOf(validate))
                .startsWith("netspec.targetRelease is `3`, and netspec knows `2.19`, `2.20`,")
                .endsWith("`2.29` and `2.30`");
    }

    private Repository accepting(String until) throws Exception {
        return withAWarning().with("spec/policy.yaml", """
                apiVersion: netspec.dev/v1
                kind: Policy
                name: ours
                accept:
                  - id: gateway-in-host-range
                    at: ManagementCluster/kaas-mgmt
                    reason: renumbered in spring
                    until: %s
                """.formatted(until));
    }

    private Repository withAnError() throws Exception {
        return Repository.in(base).with("spec/kaas-mgmt.yaml", Repository.CLUSTER.replace("10.0.11.90", "10.0.11.70"));
    }

    private Repository withAWarning() throws Exception {
        return Repository.in(base)
                .with(
                        "spec/kaas-mgmt.yaml",
                        Repository.CLUSTER.replace("gateway: 10.0.11.1\n", "gateway: 10.0.11.199\n"));
    }
}
