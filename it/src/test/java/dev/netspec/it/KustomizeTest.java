package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a GitOps agent gets from a rendered folder is what the folder's files say. */
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
}
