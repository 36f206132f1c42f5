package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.manifest.OutputTree;
import dev.netspec.provenance.Checksums;
import dev.netspec.release.Catalogue;
import dev.netspec.report.ConsoleReport;
import dev.netspec.report.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact files per case and release, as reviewed by eye. {@code -Dgolden.update} rewrites them for a reviewer to read
 * as a diff; a new release is added by making its folder.
 */
class GoldenTest {

    private static final String FINDINGS = "findings.txt";

    record Golden(String name, String release) {
        Path folder() {
            return Specs.GOLDEN.resolve(name).resolve("expected").resolve(release);
        }
    }

    static Stream<Golden> goldens() {
        return Specs.cases().stream()
                .flatMap(name -> Specs.releases(name).stream().map(release -> new Golden(name, release)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void compilesToTheReviewedFiles(Golden golden) throws IOException {
        Compilation compilation = Netspec.compile(new CompileRequest(
                Specs.sources(golden.name()),
                Optional.of(Catalogue.bundled().find(golden.release()).orElseThrow())));
        SortedMap<String, String> actual = files(compilation);
        if (System.getProperty("golden.update") != null) {
            rewrite(golden.folder(), actual);
        }
        SortedMap<String, String> expected = read(golden.folder());
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    /** What a release cannot express has its findings for a golden. */
    private static SortedMap<String, String> files(Compilation compilation) {
        return compilation.output().isPresent()
                ? reviewed(compilation.output().get())
                : new TreeMap<>(Map.of(
                        FINDINGS,
                        compilation.diagnostics().asList().stream()
                                .map(finding -> new ConsoleReport(Look.PLAIN).of(finding) + "\n")
                                .collect(Collectors.joining("\n"))));
    }

    /** Nobody reviews hashes; a law says that they are those of the other files. */
    private static SortedMap<String, String> reviewed(OutputTree tree) {
        SortedMap<String, String> files = new TreeMap<>(tree.files());
        files.remove("evidence/" + Checksums.FILE);
        return files;
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : tree(folder)) {
            if (Files.isRegularFile(file)) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static void rewrite(Path folder, SortedMap<String, String> files) throws IOException {
        for (Path file : tree(folder)) {
            Files.delete(file);
        }
        for (String path : files.keySet()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.get(path));
        }
    }

    /** What is below a folder, deepest first. */
    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
