package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.schema.Schemas;
import dev.netspec.source.Origin;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

    static Stream<Run> runs() {
        return Stream.of(Runs.thirty(), Runs.empty(), Runs.of(Stream.of(Findings.at(Origin.NONE))), Reviews.run());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void isValidByItsSchema(Run run) {
        assertThat(Json.violations(Schemas.report(), report(run))).isEmpty();
    }

    @Test
    void theSchemaRefusesAnUnknownKey() {
        assertThat(Json.violations(Schemas.report(), report(Runs.empty()).put("extra", 1)))
                .isNotEmpty();
    }

    @Test
    void textsAreExactlyAsTheyAre() {
        String message = "`\u0007\u200F\uD83D\uDE00 ]]> 100%\n\"` is wrong";
        Run run = Runs.of(Stream.of(Diagnostic.error("bad-address", Origin.NONE, message)));

        assertThat(report(run).getJSONArray("findings").getJSONObject(0).getString("message"))
                .isEqualTo(message);
    }

    @Test
    void saysWhatFails() {
        JSONObject report = report(Runs.thirty());

        assertThat(report.getBoolean("fails")).isTrue();
        assertThat(Json.objects(report.getJSONArray("findings")).filter(finding -> finding.getBoolean("fails")))
                .hasSize(Runs.failing());
        assertThat(report.getJSONObject("counts").toMap())
                .containsEntry("error", Runs.failing())
                .containsEntry("warning", 2)
                .containsEntry("note", 0)
                .containsEntry("accepted", 1)
                .containsEntry("baseline", 1);
        assertThat(report(Runs.empty()).getBoolean("fails")).isFalse();
    }

    private static JSONObject report(Run run) {
        return Json.object(Runs.text(run, ReportFormat.JSON));
    }
}
