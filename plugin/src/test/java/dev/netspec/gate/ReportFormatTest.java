package dev.netspec.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact reports of one spec with thirty findings, as reviewed by eye. {@code -Dgolden.update} rewrites them. */
class ReportFormatTest {

    private static final Path EXPECTED = Runs.FOLDER.resolve("expected");

    static Stream<Arguments> formats() {
        Stream<Arguments> ofAll = Stream.of(ReportFormat.values())
                .flatMap(format -> Stream.of(
                        Arguments.of("thirty", Runs.thirty(), format), Arguments.of("empty", Runs.empty(), format)));
        Stream<Arguments> ofThoseThatShowAReview = Stream.of(ReportFormat.JSON, ReportFormat.COMMENT)
                .map(format -> Arguments.of("review", Reviews.run(), format));
        return Stream.concat(ofAll, ofThoseThatShowAReview);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheReviewedText(String name, Run run, ReportFormat format) throws IOException {
        for (Output output : ReportFormat.render(run, List.of(format))) {
            Path golden = EXPECTED.resolve(name).resolve(fileName(output));
            String text = text(output);
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text);
            }
            assertThat(text).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void theSpecHasThirtyFindingsWhateverThePolicySaysOfThem() {
        assertThat(Runs.thirty().findings()).hasSize(30);
        assertThat(Runs.thirty().findings().asList().stream().map(Diagnostic::standing))
                .contains(Standing.OPEN, Standing.ACCEPTED, Standing.BASELINE);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aUserNamesAFormatInLowerCase(ReportFormat format) {
        assertThat(ReportFormat.named(format.name().toLowerCase(Locale.ROOT))).contains(format);
    }

    private static String fileName(Output output) {
        if (output instanceof Output.File file) {
            return file.name();
        }
        return output instanceof Output.Commands ? "commands.txt" : "summary.md";
    }

    private static String text(Output output) {
        if (output instanceof Output.File file) {
            return file.text();
        }
        if (output instanceof Output.Commands commands) {
            return commands.commands().stream()
                    .map(command -> command.line() + "\n")
                    .collect(Collectors.joining());
        }
        return ((Output.StepSummary) output).page().into("");
    }
}
