package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a GitOps agent, or a person with kubectl, gets from a rendered folder is what the folder's files say. */
class KustomizeTest {

    static List<Rendered> folders() throws IOException {
        return Rendered.all();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void returnsTheObjectsOfTheFolder(Rendered rendered) throws IOException, InterruptedException {
        Oracle.Verdict verdict =
                Oracle.installed("kubectl").ask("kustomize", rendered.folder().toString());

        assertThat(verdict.exit()).as(verdict.errors()).isZero();
        assertThat(Rendered.parse(verdict.output()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(rendered.objects());
    }

    /** A management cluster, a namespace of it, and a kind of that can each be taken. */
    @Test
    void everyFolderCanBeTaken() throws IOException {
        for (Rendered managementCluster : Rendered.managementClusters()) {
            Path top = managementCluster.folder();
            assertThat(top.getParent()).as(top.toString()).hasFileName("rendered");
            try (Stream<Path> below = Files.walk(top)) {
                assertThat(below.filter(Files::isDirectory).toList())
                        .anyMatch(folder -> top.relativize(folder).getNameCount() == 2)
                        .allMatch(folder -> Files.exists(folder.resolve("kustomization.yaml")));
            }
        }
    }
}
