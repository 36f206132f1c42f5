package dev.netspec.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryRootTest {

    @TempDir
    private Path root;

    private Path module;

    @BeforeEach
    void aDirectoryBelow() throws IOException {
        module = Files.createDirectories(root.resolve("regions/one"));
    }

    @Test
    void isTheNearestDirectoryAboveThatGitKnows() throws IOException {
        Files.createDirectory(root.resolve(".git"));

        assertThat(RepositoryRoot.of(module)).isEqualTo(root);
        assertThat(RepositoryRoot.shown(module)).isEqualTo("regions/one");
    }

    @Test
    void ofASubmoduleIsTheSubmodule() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        Files.writeString(root.resolve("regions/.git"), "gitdir: ../.git/modules/regions\n");

        assertThat(RepositoryRoot.shown(module)).isEqualTo("one");
    }

    @Test
    void mayBeTheDirectoryItself() throws IOException {
        Files.createDirectory(module.resolve(".git"));

        assertThat(RepositoryRoot.shown(module)).isEmpty();
    }
}
