package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hashes of the sample repository, to the programs that people check them with. */
class ChecksumsTest {

    private static final Path SAMPLE = Path.of("../sample-repo");

    @TempDir
    private Path copy;

    @BeforeEach
    void copySample() throws IOException {
        for (String tree : List.of("rendered", "evidence")) {
            try (Stream<Path> files = Files.walk(SAMPLE.resolve(tree))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(SAMPLE.relativize(file)));
                }
            }
        }
    }

    @Test
    void everyRenderedFileIsNamedAndNoLineIsStrangeToSha256sum() throws Exception {
        Oracle.Verdict verdict = check("--strict", "--warn");

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.exit()).isZero();
        try (Stream<Path> files = Files.walk(copy.resolve("rendered")).filter(Files::isRegularFile)) {
            assertThat(verdict.output().lines())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> copy.resolve("rendered").relativize(file) + ": OK")
                                    .toList());
        }
    }

    @Test
    void aFileThatWasEditedIsFound() throws Exception {
        Files.writeString(copy.resolve("rendered/kaas-mgmt/default/kustomization.yaml"), "{}");

        Oracle.Verdict verdict = check("--quiet");

        assertThat(verdict.exit()).isEqualTo(1);
        assertThat(verdict.output()).isEqualTo("kaas-mgmt/default/kustomization.yaml: FAILED\n");
    }

    @Test
    void theRepositoryOfOneManagementClusterChecksItsOwn() throws Exception {
        try (Stream<Path> others = Files.walk(copy.resolve("rendered/kaas-mgmt-two"))) {
            for (Path each : others.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }

        Oracle.Verdict verdict = check("--ignore-missing");

        assertThat(verdict.exit()).as(verdict.errors()).isZero();
        assertThat(verdict.output().lines()).isNotEmpty().allMatch(line -> line.startsWith("kaas-mgmt/"));
    }

    @Test
    void shasumOfPerlTakesThemToo() throws Exception {
        Oracle.Verdict verdict = Oracle.installed("shasum")
                .askIn(copy.resolve("rendered"), "-a", "256", "--strict", "-c", "../evidence/SHA256SUMS");

        assertThat(verdict.exit()).as(verdict.errors()).isZero();
    }

    private Oracle.Verdict check(String... options) throws IOException, InterruptedException {
        String[] arguments = Stream.of(Stream.of("--check"), Stream.of(options), Stream.of("../evidence/SHA256SUMS"))
                .flatMap(words -> words)
                .toArray(String[]::new);
        return Oracle.installed("sha256sum").askIn(copy.resolve("rendered"), arguments);
    }
}
