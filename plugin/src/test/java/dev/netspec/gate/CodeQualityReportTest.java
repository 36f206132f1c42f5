package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Severity;
import dev.netspec.source.Origin;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeQualityReportTest {

    private static final String SCHEMA = Texts.resource("/gate/schema/codequality.schema.json");

    static Stream<Run> runs() {
        return Stream.of(Runs.thirty(), Runs.empty());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void isValidByTheDocumentationOfGitLab(Run run) {
        assertThat(Json.violations(SCHEMA, Json.array(Runs.text(run, ReportFormat.CODEQUALITY))))
                .isEmpty();
    }

    @Test
    void anIssueWithoutAFingerprintIsNotValid() {
        String text = Runs.text(Runs.thirty(), ReportFormat.CODEQUALITY).replace("fingerprint", "print");

        assertThat(Json.violations(SCHEMA, Json.array(text))).isNotEmpty();
    }

    @Test
    void isAnEmptyListWhereThereIsNothingToSay() {
        assertThat(Runs.text(Runs.empty(), ReportFormat.CODEQUALITY)).isEqualTo("[ ]\n");
    }

    @Test
    void whatAPolicyLetsPassIsAbsent() {
        assertThat(issues(Runs.thirty()))
                .hasSize(Runs.open())
                .noneMatch(issue -> issue.getString("check_name").equals("out-of-band-overlap"));
    }

    /** GitLab shows one of those with equal fingerprints. */
    @Test
    void everyFingerprintIsAnother() {
        assertThat(issues(Runs.of(Findings.many(50, Severity.ERROR))).map(issue -> issue.getString("fingerprint")))
                .hasSize(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void anErrorThatNoPolicyDecidedIsGraverThanOneThatOneDid() {
        Run run = Runs.of(Stream.of(
                Diagnostic.error("pool-overlap", Origin.NONE, "a"),
                Diagnostic.error("unused-name", Origin.NONE, "b"),
                Diagnostic.warning("unused-name", Origin.NONE, "c"),
                new Diagnostic("unused-name", Severity.NOTE, Origin.NONE, "d")));

        assertThat(issues(run)
                        .collect(Collectors.toMap(
                                issue -> issue.getString("description"), issue -> issue.getString("severity"))))
                .isEqualTo(Map.of("a", "blocker", "b", "critical", "c", "major", "d", "minor"));
    }

    private static Stream<JSONObject> issues(Run run) {
        return Json.objects(Json.array(Runs.text(run, ReportFormat.CODEQUALITY)));
    }
}
