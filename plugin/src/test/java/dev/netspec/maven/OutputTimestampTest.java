package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTimestampTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-31T12:00:00Z, 2027-03-31T12:00:00Z",
        "2027-03-31T14:00:00+02:00, 2027-03-31T12:00:00Z",
        "1774958400, 2026-03-31T12:00:00Z",
        "'', 1980-01-01T00:00:02Z",
        "x, 1980-01-01T00:00:02Z"
    })
    void isWhatMavenSaysThatItIs(String text, String time) throws Exception {
        assertThat(OutputTimestamp.of(text)).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2027-03-31", "99999999999999999999"})
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> OutputTimestamp.of(text))
                .hasMessage(
                        "project.build.outputTimestamp is `" + text + "`: write a time such as `2027-03-31T12:00:00Z`");
    }

    @Test
    void whatNoArchiveCanSayIsRefused() {
        assertThatThrownBy(() -> OutputTimestamp.of("0")).hasMessageContaining("from `1980-01-01T00:00:02Z`");
        assertThatThrownBy(() -> OutputTimestamp.of("2100-01-01T00:00:00Z")).hasMessageContaining("archives");
    }
}
