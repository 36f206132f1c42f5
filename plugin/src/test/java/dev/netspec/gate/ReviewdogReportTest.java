package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Repair;
import dev.netspec.source.Origin;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

class ReviewdogReportTest {

    private static final String SCHEMA = Texts.resource("/gate/schema/rdjsonl.schema.json");

    @Test
    void eachLineIsADiagnosticOfReviewdog() {
        assertThat(lines(Runs.thirty()))
                .hasSize(Runs.open())
                .allSatisfy(line -> assertThat(Json.violations(SCHEMA, Json.object(line)))
                        .as(line)
                        .isEmpty());
    }

    @Test
    void aMisspeltFieldIsNotOneOfReviewdog() {
        String line = lines(Runs.thirty()).findFirst().orElseThrow().replace("\"code\"", "\"rule\"");

        assertThat(Json.violations(SCHEMA, Json.object(line))).isNotEmpty();
    }

    @Test
    void isEmptyWhereThereIsNothingToSay() {
        assertThat(Runs.text(Runs.empty(), ReportFormat.RDJSONL)).isEmpty();
    }

    @Test
    void aRepairIsASuggestion() {
        JSONObject repaired = lines(Runs.thirty())
                .map(Json::object)
                .filter(line -> line.has("suggestions"))
                .findFirst()
                .orElseThrow();

        assertThat(repaired.getJSONObject("code").getString("value")).isEqualTo("cidr-host-bits");
        assertThat(repaired.getJSONArray("suggestions").getJSONObject(0).toString())
                .isEqualTo(new JSONObject("""
                        {"range": {"start": {"line": 19, "column": 11}, "end": {"line": 19, "column": 23}},
                         "text": "10.0.11.0/24"}""").toString());
    }

    /** As reviewdog does: columns count bytes, and the end is exclusive. */
    @Test
    void aSuggestionReplacesTheBytesThatItIsMeantFor() {
        String line = "{\"\u00e4\uD83D\uDE00\": 10.0.11.7/24}";
        Origin at = Findings.place("spec/a.yaml", line, 1, 9, 21);
        Run run = Runs.of(Stream.of(Findings.at(at).repair(Optional.of(new Repair(at, "10.0.11.0/24")))));
        JSONObject suggestion = Json.object(lines(run).findFirst().orElseThrow())
                .getJSONArray("suggestions")
                .getJSONObject(0);
        JSONObject range = suggestion.getJSONObject("range");
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int start = range.getJSONObject("start").getInt("column") - 1;
        int end = range.getJSONObject("end").getInt("column") - 1;

        assertThat(new String(bytes, 0, start, StandardCharsets.UTF_8)
                        + suggestion.getString("text")
                        + new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8))
                .isEqualTo("{\"\u00e4\uD83D\uDE00\": 10.0.11.0/24}");
    }

    private static Stream<String> lines(Run run) {
        return Runs.text(run, ReportFormat.RDJSONL).lines();
    }
}
