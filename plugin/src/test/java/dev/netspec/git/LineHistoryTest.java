package dev.netspec.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineHistoryTest {

    @TempDir
    private Path temporary;

    private Clone clone;

    @BeforeEach
    void init() throws GitAPIException {
        clone = Clone.in(temporary.resolve("clone"));
    }

    @AfterEach
    void close() {
        clone.close();
    }

    @Test
    void namesTheCommitOfEachLineAndNoneForWhatIsNotCommitted() throws Exception {
        String first = clone.with("net/spec/a.yaml", "a: 1\nb: 1\nc: 1\n").commit();
        String second = clone.with("net/spec/a.yaml", "a: 1\nb: 2\nc: 1\n").commit();
        clone.with("net/spec/a.yaml", "# new\na: 1\nb: 2\nc: 3\n");

        assertThat(id("net", "spec/a.yaml", 1)).isEmpty();
        assertThat(id("net", "spec/a.yaml", 2)).contains(first.substring(0, 7));
        assertThat(id("net", "spec/a.yaml", 3)).contains(second.substring(0, 7));
        assertThat(id("net", "spec/a.yaml", 4)).isEmpty();
        assertThat(id("net", "spec/a.yaml", 99)).isEmpty();
    }

    @Test
    void saysWhoAndWhy() throws Exception {
        clone.with("a.yaml", "a: 1\n").commit();

        LastChange change = change("", "a.yaml", 1).orElseThrow();

        assertThat(change.author()).isEqualTo("somebody");
        assertThat(change.subject()).isEqualTo("change");
        assertThat(change.date()).isNotNull();
        assertThat(change.isOldest()).isFalse();
    }

    @Test
    void followsAFileThatWasRenamed() throws Exception {
        String first = clone.with("a.yaml", "a: 1\nb: 1\nc: 1\n").commit();
        clone.without("a.yaml").with("b.yaml", "a: 1\nb: 1\nc: 1\n").commit();

        assertThat(id("", "b.yaml", 2)).contains(first.substring(0, 7));
    }

    @Test
    void lineEndsThatACheckoutChangedAreNoChange() throws Exception {
        String first = clone.with("a.yaml", "a: 1\nb: 1\n").commit();
        clone.with("a.yaml", "a: 1\r\nb: 2\r\n");

        assertThat(id("", "a.yaml", 1)).contains(first.substring(0, 7));
        assertThat(id("", "a.yaml", 2)).isEmpty();
    }

    @Test
    void aFileOrARepositoryWithoutACommitHasNone() throws Exception {
        clone.with("a.yaml", "a: 1\n");
        assertThat(id("", "a.yaml", 1)).isEmpty();

        clone.commit();
        clone.with("b.yaml", "b: 1\n");
        assertThat(id("", "b.yaml", 1)).isEmpty();
        assertThat(id("", "gone.yaml", 1)).isEmpty();
    }

    @Test
    void aFileOutsideTheRepositoryHasNoHistory() throws Exception {
        clone.with("a.yaml", "a: 1\n").commit();

        try (GitRepository repository = repository("")) {
            assertThat(repository.history("../outside.yaml")).isEmpty();
        }
    }

    @Test
    void theOldestCommitOfAShallowCloneMayNotBeTheOne() throws Exception {
        clone.with("a.yaml", "a: 1\nb: 1\n").commit();
        clone.with("a.yaml", "a: 1\nb: 2\n").commit();
        clone.with("a.yaml", "a: 1\nb: 2\nc: 3\n").commit();
        Path shallow = temporary.resolve("shallow");
        Git.cloneRepository()
                .setURI(clone.root().toUri().toString())
                .setDirectory(shallow.toFile())
                .setDepth(2)
                .call()
                .close();

        try (GitRepository repository =
                GitRepository.around(shallow, new Diagnostics.Collector()).orElseThrow()) {
            LineHistory history = repository.history("a.yaml").orElseThrow();
            assertThat(history.of(1).orElseThrow().isOldest()).isTrue();
            assertThat(history.of(3).orElseThrow().isOldest()).isFalse();
        }
    }

    private Optional<String> id(String module, String file, int line) throws IOException {
        return change(module, file, line).map(LastChange::id);
    }

    private Optional<LastChange> change(String module, String file, int line) throws IOException {
        try (GitRepository repository = repository(module)) {
            return repository.history(file).orElseThrow().of(line);
        }
    }

    private GitRepository repository(String module) throws IOException {
        Files.createDirectories(clone.root().resolve(module));
        return GitRepository.around(clone.root().resolve(module), new Diagnostics.Collector())
                .orElseThrow();
    }
}
