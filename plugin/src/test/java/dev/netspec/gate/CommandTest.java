package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Severity;
import dev.netspec.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Commands as GitHub's runner reads them. */
class CommandTest {

    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) ([^:]*)::(.*)");

    /** What the runner makes of a line. Source: actions/toolkit, packages/core/src/command.ts, read backwards. */
    private static Map<String, String> read(String line) {
        Matcher command = COMMAND.matcher(line);
        assertThat(command.matches()).as(line).isTrue();
        Map<String, String> read = new LinkedHashMap<>();
        for (String property : command.group(2).split(",")) {
            String[] parts = property.split("=", 2);
            read.put(parts[0], unescaped(parts[1]));
        }
        read.put("level", command.group(1));
        read.put("message", unescaped(command.group(3)));
        return read;
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }

    @Test
    void theRunnerGetsThePathThePlaceAndTheWords() {
        Origin at = Findings.place("spec/100%, a:b\n\uD83D\uDE00.yaml", "a: b", 1, 4, 5);
        Diagnostic finding = Diagnostic.warning("unused-name", at, "`100%, a:b` is unused")
                .note("it is defined", at)
                .fix("remove it");

        assertThat(read(line(finding)))
                .containsEntry("file", Runs.MODULE + "/spec/100%, a:b\n\uD83D\uDE00.yaml")
                .containsEntry("line", "1")
                .containsEntry("endLine", "1")
                .containsEntry("col", "4")
                .containsEntry("endColumn", "5")
                .containsEntry("title", "netspec unused-name")
                .containsEntry("level", "warning")
                .containsEntry(
                        "message",
                        "`100%, a:b` is unused\nit is defined at " + Runs.MODULE
                                + "/spec/100%, a:b?\uD83D\uDE00.yaml:1:4\nfix: remove it");
    }

    @Test
    void everyCommandIsOneLine() {
        assertThat(Command.of(Report.of(Runs.thirty())))
                .hasSize(Runs.open())
                .extracting(Command::line)
                .allSatisfy(line -> assertThat(read(line)).hasSize(8))
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    @Test
    void theGravestComesFirstAndWhatAPolicyLetsPassNotAtAll() {
        List<Severity> severities = Command.of(Report.of(Runs.thirty())).stream()
                .map(Command::severity)
                .toList();

        assertThat(severities.subList(0, Runs.failing())).containsOnly(Severity.ERROR);
        assertThat(severities.subList(Runs.failing(), Runs.open())).containsOnly(Severity.WARNING);
    }

    @Test
    void aNoteIsANotice() {
        assertThat(line(new Diagnostic("unused-name", Severity.NOTE, Origin.NONE, "a")))
                .startsWith("::notice file=" + Runs.MODULE + "/pom.xml,line=1,");
    }

    private static String line(Diagnostic finding) {
        return Command.of(Report.of(Runs.of(Stream.of(finding)))).get(0).line();
    }
}
