package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.fixture.Expectation;
import dev.netspec.release.Catalogue;
import dev.netspec.report.ConsoleReport;
import dev.netspec.report.Look;
import dev.netspec.report.Look.Form;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the console shows of a spec with many different mistakes, as reviewed by eye: {@code cat} a file of colours in a
 * terminal. {@code -Dgolden.update} rewrites the files.
 */
class ConsoleTest {

    private static final Path FOLDER = Path.of("src/test/resources/console");

    private static final Map<String, Look> LOOKS = Map.of(
            "80", new Look(80, false, Form.LONG),
            "80-colors", new Look(80, true, Form.LONG),
            "140", new Look(140, false, Form.LONG),
            "140-colors", new Look(140, true, Form.LONG),
            "short", new Look(80, false, Form.SHORT));

    private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");

    /** Each is a folder of what is wrong, beside what is shown of it. */
    static List<Arguments> shows() {
        return Stream.of("forty-faults", "hostile")
                .flatMap(faults -> LOOKS.keySet().stream().sorted().map(look -> Arguments.of(faults, look)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void looksAsReviewed(String faults, String look) throws IOException {
        Path golden = FOLDER.resolve(Path.of(faults, look + ".txt"));
        String shown = shown(faults, LOOKS.get(look));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({"forty-faults, 80", "forty-faults, 140", "hostile, 80", "hostile, 140"})
    void colorsChangeNothingElse(String faults, String width) throws IOException {
        assertThat(COLOR.matcher(shown(faults, LOOKS.get(width + "-colors"))).replaceAll(""))
                .isEqualTo(shown(faults, LOOKS.get(width)));
    }

    @ParameterizedTest
    @CsvSource({"forty-faults, 80", "forty-faults, 140", "hostile, 80", "hostile, 140"})
    void onlyWhatIsToBeCopiedIsWiderThanTheTerminal(String faults, int width) throws IOException {
        assertThat(shown(faults, LOOKS.get(String.valueOf(width)))
                        .lines()
                        .filter(line -> !line.startsWith("error[") && !line.contains(" = more: ")))
                .hasSizeGreaterThan(100)
                .allMatch(line -> line.length() <= width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forty-faults", "hostile"})
    void editorsGetOneLineForEachFinding(String faults) throws IOException {
        assertThat(shown(faults, LOOKS.get("short")).lines())
                .hasSameSizeAs(findings(faults).asList())
                .allMatch(line -> line.matches("\\S+:\\d+:\\d+: (error|warning|note)\\[[a-z0-9-]+\\] \\S.*"));
    }

    /** Syntax, structure, names, rules: each mistake is found in the one run, at its place, and nothing follows from it. */
    @Test
    void fortyDifferentFaultsAreFortyFindings() throws IOException {
        List<Expectation> expected = new ArrayList<>();
        marked("forty-faults/spec").forEach(file -> expected.addAll(Expectation.in(file)));

        assertThat(expected).hasSize(40).extracting(Expectation::id).doesNotHaveDuplicates();
        assertThat(Expectation.differences(expected, findings("forty-faults"))).isEmpty();
    }

    private static String shown(String faults, Look look) throws IOException {
        ConsoleReport report = new ConsoleReport(look);
        return findings(faults).asList().stream().map(report::of).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Diagnostics findings(String faults) throws IOException {
        Diagnostics compiled = Netspec.compile(new CompileRequest(sources(faults + "/spec"), Optional.empty()))
                .diagnostics();
        Path rendered = Path.of(faults, "rendered");
        return Files.exists(FOLDER.resolve(rendered))
                ? compiled.plus(Netspec.inspect(new InspectRequest(
                                sources(rendered.toString()),
                                "kaas-mgmt",
                                Catalogue.bundled().find("2.29").orElseThrow(),
                                List.of()))
                        .diagnostics())
                : compiled;
    }

    /** The files without what they expect, as a person would have written them. */
    private static List<SourceFile> sources(String folder) throws IOException {
        return marked(folder).stream()
                .map(file -> SourceFile.of(
                        file.path(),
                        file.lines().stream()
                                .map(line -> line.replaceFirst(" +# expect: .*", ""))
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    private static List<SourceFile> marked(String folder) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        Path path = FOLDER.resolve(folder);
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                sources.add(new SourceFile(path.getFileName() + "/" + file.getFileName(), Files.readAllBytes(file)));
            }
        }
        return sources;
    }
}
