package dev.netspec.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final PathPatterns YAML = new PathPatterns(List.of("**/*.yaml", "**/*.yml"), List.of("**/draft-*"));

    @TempDir
    private Path base;

    private Path spec;

    private final Diagnostics.Collector out = new Diagnostics.Collector();

    @BeforeEach
    void directory() throws IOException {
        spec = Files.createDirectory(base.resolve("spec"));
    }

    @Test
    void readsWhatMatchesInTheOrderOfThePaths() throws IOException {
        write("z.yml", "z");
        write("sites/b/one.yaml", "b");
        write("sites/a.yaml", "a");
        write("Upper.yaml", "u");
        write("README.md", "no");
        write("sites/draft-2.yaml", "no");

        assertThat(read())
                .extracting(SourceFile::path)
                .containsExactly("spec/Upper.yaml", "spec/sites/a.yaml", "spec/sites/b/one.yaml", "spec/z.yml");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDirectoryMayBeCalledLikeAFile() throws IOException {
        write("old.yaml/a.yaml", "a");
        write("old.yaml/README.md", "no");
        write("b.yaml", "b");

        assertThat(read()).extracting(SourceFile::path).containsExactly("spec/b.yaml", "spec/old.yaml/a.yaml");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aPatternForAllBelowADirectoryIsNotAboutTheDirectory() throws IOException {
        write("sites/a.yaml", "a");
        write("old/b.yaml", "b");

        for (String pattern : List.of("sites/**", "sites/", "sites/*")) {
            assertThat(SourceFiles.read(spec, new PathPatterns(List.of(pattern), List.of()), base, out))
                    .extracting(SourceFile::path)
                    .containsExactly("spec/sites/a.yaml");
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void keepsTheBytesOfAFileAsTheyAre() throws IOException {
        byte[] bytes = {(byte) 0xff, 0, '\r', '\n', (byte) 0xc3};
        Files.write(spec.resolve("binary.yaml"), bytes);

        assertThat(read())
                .singleElement()
                .satisfies(file -> assertThat(file.bytes()).isEqualTo(bytes));
    }

    @Test
    void showsPathsRelativeToTheBaseAlsoOfADirectoryBesideIt() throws IOException {
        write("a.yaml", "a");

        assertThat(SourceFiles.read(spec, YAML, base.resolve("module"), out))
                .extracting(SourceFile::path)
                .containsExactly("../spec/a.yaml");
    }

    @Test
    void aMissingDirectoryIsOneFinding() {
        assertThat(SourceFiles.read(base.resolve("absent"), YAML, base, out)).isEmpty();
        assertThat(finding()).satisfies(it -> {
            assertThat(it.id()).isEqualTo("source-unreadable");
            assertThat(it.message()).isEqualTo("`absent` does not exist");
        });
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsOneFinding() throws IOException {
        write("a.yaml", "a");

        assertThat(SourceFiles.read(spec.resolve("a.yaml"), YAML, base, out)).isEmpty();
        assertThat(finding().message()).isEqualTo("`spec/a.yaml` is not a directory");
    }

    @Test
    void noFileThatMatchesIsOneFindingThatNamesDirectoryAndPatterns() throws IOException {
        write("notes.txt", "no");
        write("draft-1.yaml", "no");

        assertThat(read()).isEmpty();
        assertThat(finding().id()).isEqualTo("no-input");
        assertThat(finding().message())
                .isEqualTo("`spec` has no file that matches `**/*.yaml` or `**/*.yml` and not `**/draft-*`");
    }

    @Test
    void aFileOfFiftyMegabytesIsOneFindingAndNotRead() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(spec.resolve("big.yaml").toFile(), "rw")) {
            sparse.setLength(50L * 1024 * 1024);
        }

        assertThat(read()).isEmpty();
        assertThat(finding().id()).isEqualTo("file-too-large");
        assertThat(finding().message())
                .isEqualTo("`spec/big.yaml` has 52428800 bytes, and 5242880 is the most that is read");
    }

    @Test
    void aFileOfTheLargestSizeIsRead() throws IOException {
        Files.write(spec.resolve("full.yaml"), new byte[(int) SourceFiles.LARGEST]);

        assertThat(read()).hasSize(1);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aLinkOutOfTheDirectoryIsOneFindingAndNotRead() throws IOException {
        Files.writeString(base.resolve("secret.yaml"), "secret");
        Files.createSymbolicLink(spec.resolve("link.yaml"), base.resolve("secret.yaml"));

        assertThat(read()).isEmpty();
        assertThat(finding().id()).isEqualTo("source-outside-tree");
        assertThat(finding().at()).hasToString("spec/link.yaml:1:1");
    }

    @Test
    void aLinkToADirectoryOutsideIsOneFinding() throws IOException {
        Files.createDirectory(base.resolve("elsewhere"));
        Files.writeString(base.resolve("elsewhere/a.yaml"), "secret");
        Files.createSymbolicLink(spec.resolve("more"), base.resolve("elsewhere"));

        assertThat(read()).isEmpty();
        assertThat(finding().id()).isEqualTo("source-outside-tree");
    }

    @Test
    void aSpecDirectoryThatIsALinkOutOfTheRepositoryIsOneFinding(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("a.yaml"), "secret");
        Path link = Files.createSymbolicLink(base.resolve("linked"), elsewhere);

        assertThat(SourceFiles.read(link, YAML, base, out)).isEmpty();
        assertThat(finding().id()).isEqualTo("source-outside-tree");
    }

    @Test
    void aLinkInsideIsFineAndWhatItLeadsToIsReadOnce() throws IOException {
        write("real.yaml", "real");
        write("data/plain.txt", "plain");
        Files.createSymbolicLink(spec.resolve("again.yaml"), Path.of("real.yaml"));
        Files.createSymbolicLink(spec.resolve("named.yaml"), Path.of("data/plain.txt"));
        Files.createSymbolicLink(spec.resolve("data/loop"), spec);

        assertThat(read()).extracting(SourceFile::path).containsExactly("spec/named.yaml", "spec/real.yaml");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aLinkToNothingIsOneFinding() throws IOException {
        Files.createSymbolicLink(spec.resolve("dangling.yaml"), spec.resolve("absent"));

        assertThat(read()).isEmpty();
        assertThat(finding().id()).isEqualTo("source-unreadable");
        assertThat(finding().message()).isEqualTo("`spec/dangling.yaml` cannot be read: there is no such file");
    }

    @Test
    void linksInACircleAreAFindingEach() throws IOException {
        Files.createSymbolicLink(spec.resolve("a.yaml"), spec.resolve("b.yaml"));
        Files.createSymbolicLink(spec.resolve("b.yaml"), spec.resolve("a.yaml"));

        assertThat(read()).isEmpty();
        assertThat(findings()).extracting(Diagnostic::id).containsExactly("source-unreadable", "source-unreadable");
    }

    @Test
    void aFileThatMayNotBeReadIsOneFinding() throws IOException {
        write("closed.yaml", "closed");
        Path closed = spec.resolve("closed.yaml");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed))
                .as("the superuser may read every file")
                .isFalse();

        assertThat(read()).isEmpty();
        assertThat(finding().id()).isEqualTo("source-unreadable");
        assertThat(finding().message()).isEqualTo("`spec/closed.yaml` cannot be read: permission denied");
    }

    @Test
    void aPipeIsOneFindingAndDoesNotBlock() throws IOException, InterruptedException {
        Path pipe = spec.resolve("pipe.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(read()).isEmpty();
        assertThat(finding().message()).isEqualTo("`spec/pipe.yaml` is not a regular file");
    }

    @Test
    void anEmptyFileIsRead() throws IOException {
        write("empty.yaml", "");

        assertThat(read()).hasSize(1);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDirectoryThatMayBeAbsentIsNoFinding() {
        assertThat(SourceFiles.readIfAny(base.resolve("absent"), YAML, base, out))
                .isEmpty();
        assertThat(SourceFiles.readIfAny(spec, YAML, base, out)).isEmpty();
        assertThat(findings()).isEmpty();
    }

    private List<SourceFile> read() {
        return SourceFiles.read(spec, YAML, base, out);
    }

    private List<Diagnostic> findings() {
        return out.toDiagnostics().asList();
    }

    private Diagnostic finding() {
        assertThat(findings()).hasSize(1);
        return findings().get(0);
    }

    private void write(String path, String text) throws IOException {
        Path file = spec.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
