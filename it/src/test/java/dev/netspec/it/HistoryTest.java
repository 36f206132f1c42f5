package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.Base;
import dev.netspec.Compilation;
import dev.netspec.CompileRequest;
import dev.netspec.Netspec;
import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.files.PathPatterns;
import dev.netspec.files.SourceFiles;
import dev.netspec.git.GitRepository;
import dev.netspec.git.LineDiff;
import dev.netspec.review.Review;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Makes the history of {@code src/history/commits.yaml}, and asks at each commit what it changed. */
class HistoryTest {

    private static final Path SAMPLE = Path.of("../sample-repo/spec");

    private static final PathPatterns YAML = new PathPatterns(List.of("**/*.yaml"), List.of());

    @TempDir
    private Path repository;

    @Test
    void isLongEnoughToMeanSomething() throws IOException {
        assertThat(Step.all()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(Step.all()).extracting(Step::risk).contains("safe", "disruptive", "destructive", "forbidden");
    }

    @TestFactory
    Stream<DynamicTest> saysOfEachCommitWhatWasWrittenDown() throws IOException, GitAPIException {
        copySample();
        Git git = Git.init().setDirectory(repository.toFile()).call();
        commit(git, "Begin");
        return Step.all().stream()
                .map(step -> DynamicTest.dynamicTest(step.message(), () -> {
                    for (Edit edit : step.edits()) {
                        edit.apply(repository.resolve("spec"));
                    }
                    commit(git, step.message());
                    check(step);
                }));
    }

    private void check(Step step) throws IOException {
        Compilation now = compile();
        Review review = now.review().orElseThrow();
        assertThat(review.changes())
                .extracting(change -> change.risk().word() + ": " + change.sentence())
                .containsExactlyInAnyOrderElementsOf(step.says());
        assertThat(review.risk().word()).isEqualTo(step.risk());
        assertThat(review.upgrade()).isEmpty();
        assertThat(review.leftOut()).isEmpty();
        assertThat(new TreeSet<>(
                        now.diagnostics().asList().stream().map(Diagnostic::id).toList()))
                .isEqualTo(new TreeSet<>(step.finds()));
    }

    /** The work tree against the commit before the last. */
    private Compilation compile() throws IOException {
        Diagnostics.Collector problems = new Diagnostics.Collector();
        List<SourceFile> sources = SourceFiles.read(repository.resolve("spec"), YAML, repository, problems);
        try (GitRepository git = GitRepository.around(repository, problems).orElseThrow()) {
            List<SourceFile> before =
                    git.files(git.find("HEAD~1").orElseThrow(), repository.resolve("spec"), YAML, problems);
            assertThat(problems.toDiagnostics()).isEmpty();
            Base base = new Base(
                    "HEAD~1", before, List.of(), List.of(), LineDiff.between(before, sources), Diagnostics.NONE);
            return Netspec.compile(new CompileRequest(sources, Optional.empty()).comparedWith(Optional.of(base)));
        }
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").setAll(true).call();
        git.commit()
                .setMessage(message)
                .setAuthor("netspec", "netspec@example.com")
                .setCommitter("netspec", "netspec@example.com")
                .setSign(false)
                .call();
    }

    private void copySample() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            Path to = repository.resolve("spec").resolve(SAMPLE.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
    }
}
