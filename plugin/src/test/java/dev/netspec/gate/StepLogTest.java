package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** GitHub shows ten annotations of a level in a step. */
class StepLogTest {

    private final StepLog log = new StepLog();

    @Test
    void tenOfEachSeverityAreShownAndTheRestIsCountedInALastLine() {
        List<String> lines = log.next(Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .flatMap(severity -> commands(11, severity).stream())
                .toList());

        assertThat(lines).hasSize(31);
        assertThat(lines.subList(0, 30)).allMatch(line -> line.startsWith("::"));
        assertThat(lines.get(30))
                .isEqualTo(
                        "netspec: GitHub shows 10 of each severity; 3 more findings are in the log and in the summary"
                                + " of this step");
    }

    @Test
    void nothingIsSaidTwice() {
        log.next(commands(3, Severity.ERROR));

        assertThat(log.next(commands(4, Severity.ERROR))).containsExactly("::ERROR 4");
    }

    @Test
    void theLimitIsThatOfTheWholeBuild() {
        log.next(commands(8, Severity.ERROR));

        assertThat(log.next(commands(12, Severity.ERROR)))
                .containsExactly(
                        "::ERROR 9",
                        "::ERROR 10",
                        "netspec: GitHub shows 10 of each severity; 2 more findings are in the log and in the summary of"
                                + " this step");
    }

    @Test
    void whereNothingIsFoundNothingIsSaid() {
        assertThat(log.next(List.of())).isEmpty();
    }

    private static List<Command> commands(int count, Severity severity) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Command(severity, "::" + severity + " " + number))
                .toList();
    }
}
