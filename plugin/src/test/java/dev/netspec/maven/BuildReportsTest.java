package dev.netspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.gate.ReportFormat;
import dev.netspec.gate.RepositoryPaths;
import dev.netspec.gate.Run;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A build of several goals and modules. */
@ResourceLock(Resources.SYSTEM_OUT)
class BuildReportsTest {

    private final BuildReports build = new BuildReports();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream console = System.out;

    @TempDir
    private Path directory;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(log, false, StandardCharsets.US_ASCII));
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
    }

    @Test
    void aLaterGoalTellsWhatTheEarlierOneFoundAsWell() throws IOException {
        write("compile@default", "a");
        write("check@default", "b");

        assertThat(report()).contains("\"message\" : \"`a` is wrong\"", "\"message\" : \"`b` is wrong\"");
    }

    @Test
    void whatBothFoundIsOneFinding() throws IOException {
        write("compile@default", "a");
        write("check@default", "a", "b");

        assertThat(report()).containsOnlyOnce("`a` is wrong");
    }

    @Test
    void theSameExecutionRunAgainCountsAnew() throws IOException {
        write("validate@default-cli", "a");
        write("validate@default-cli", "b");

        assertThat(report()).doesNotContain("`a` is wrong").contains("`b` is wrong");
    }

    @Test
    void eachModuleHasFilesOfItsOwn() throws IOException {
        write("compile@default", "a");
        build.write("compile@default", run("b"), List.of(ReportFormat.JSON), directory.resolve("other"), Map.of());

        assertThat(report()).contains("`a` is wrong").doesNotContain("`b` is wrong");
        assertThat(Files.readString(directory.resolve("other/netspec.json"))).doesNotContain("`a` is wrong");
    }

    @Test
    void gitHubIsToldOnceAtTheStartOfALine() throws IOException {
        github("compile@default", "\uD83D\uDE00");
        github("check@default", "\uD83D\uDE00", "b");

        assertThat(log.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("::error file=spec/a.yaml,line=1,"))
                .anyMatch(line -> line.endsWith("::`\uD83D\uDE00` is wrong"));
    }

    @Test
    void theSummaryOfTheStepHasTheModuleOnceBelowWhatOthersWrote() throws IOException {
        Path summary = directory.resolve("summary.md");
        Files.writeString(summary, "Of others.\n");
        github("compile@default", "a");
        github("check@default", "b");

        assertThat(Files.readString(summary))
                .startsWith("Of others.\n<!-- netspec . -->\n## netspec: 2 errors\n")
                .containsOnlyOnce("`a` is wrong")
                .containsOnlyOnce("`b` is wrong");
    }

    @Test
    void whereGitHubGivesNoFileThereIsNoSummary() throws IOException {
        build.write("compile@default", run("a"), List.of(ReportFormat.GITHUB), directory, Map.of());

        assertThat(directory).isEmptyDirectory();
    }

    private void write(String execution, String... wrong) throws IOException {
        build.write(execution, run(wrong), List.of(ReportFormat.JSON), directory, Map.of());
    }

    private void github(String execution, String... wrong) throws IOException {
        build.write(
                execution,
                run(wrong),
                List.of(ReportFormat.GITHUB),
                directory,
                Map.of("GITHUB_STEP_SUMMARY", directory.resolve("summary.md").toString()));
    }

    private String report() throws IOException {
        return Files.readString(directory.resolve("netspec.json"));
    }

    private static Run run(String... wrong) {
        Origin at = Origin.of(SourceFile.of("spec/a.yaml", "a: b"));
        return new Run(
                "1.0",
                RepositoryPaths.WHOLE,
                Diagnostics.of(Stream.of(wrong)
                        .map(name -> Diagnostic.error("bad-address", at, "`" + name + "` is wrong"))
                        .toList()),
                List.of(),
                Severity.ERROR,
                Optional.empty());
    }
}
