package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netspec.gate.ReportFormat;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiSystemTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GITHUB_ACTIONS | true                      | [SARIF, COMMENT, GITHUB]
            GITLAB_CI      | true                      | [CODEQUALITY, JUNIT, COMMENT]
            JENKINS_URL    | https://ci.example.org    | [JUNIT, CHECKSTYLE, COMMENT]
            GITHUB_ACTIONS | ''                        | []
            GITHUB_ACTIONS | false                     | []
            CI             | true                      | []
            """)
    void aSystemGetsWhatItReads(String variable, String value, String formats) throws MojoFailureException {
        assertThat(CiSystem.formats(List.of(), Map.of(variable, value))).hasToString(formats);
    }

    @Test
    void whatTheUserNamesCountsInstead() throws MojoFailureException {
        assertThat(CiSystem.formats(List.of("json", " comment"), Map.of("GITLAB_CI", "true")))
                .containsExactly(ReportFormat.JSON, ReportFormat.COMMENT);
    }

    @Test
    void allAndNoneHaveNames() throws MojoFailureException {
        assertThat(CiSystem.formats(List.of("all"), Map.of())).containsExactly(ReportFormat.values());
        assertThat(CiSystem.formats(List.of("none"), Map.of("GITLAB_CI", "true")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sarf    | netspec.reports names `sarf`; did you mean `sarif`?
            SARIF   | netspec.reports names `SARIF`; did you mean `sarif`?
            tap     | netspec.reports names `tap`, and netspec knows `sarif`, `codequality`, `junit`, `checkstyle`, `rdjsonl`, `json`, `comment`, `github`, `all` and `none`
            """)
    void anUnknownNameIsAFailureThatSaysWhatIsMeant(String name, String message) {
        assertThatThrownBy(() -> CiSystem.formats(List.of("sarif", name), Map.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(message);
    }
}
