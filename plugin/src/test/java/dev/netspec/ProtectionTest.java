package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody generated keeps the law of protection too; {@link LawsTest} holds the goldens to it on each release. */
class ProtectionTest {

    static List<Fixture> fixtures() {
        return Fixture.all().stream().filter(fixture -> !fixture.isManifests()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../sample-repo/spec", "../it/src/constructs"})
    void everyObjectOfAWholeSpecIsProtected(String folder) throws IOException {
        Compilation compilation =
                compile(spec(Path.of(System.getProperty("basedir", ".")).resolve(folder)));

        assertThat(compilation.manifests()).isNotEmpty();
        Protected.check(compilation);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyObjectOfAFixtureIsProtected(Fixture fixture) {
        Protected.check(compile(fixture.sources()));
    }

    @Test
    void fixturesCompile() {
        assertThat(fixtures())
                .filteredOn(fixture -> !compile(fixture.sources()).manifests().isEmpty())
                .hasSizeGreaterThan(100);
    }

    private static Compilation compile(List<SourceFile> sources) {
        return Netspec.compile(new CompileRequest(sources, Optional.empty()));
    }

    private static List<SourceFile> spec(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ProtectionTest::source)
                    .toList();
        }
    }

    private static SourceFile source(Path file) {
        try {
            return new SourceFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
