package dev.netspec.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Flux's root Kustomization, or {@code kubectl apply -k} before it is there, makes of its folder. */
class GitopsTest {

    private static final String LISTING = "kustomization.yaml";

    static List<Path> folders() throws IOException {
        return Gitops.objects().keySet().stream()
                .filter(file -> file.endsWith(Path.of("flux", LISTING)))
                .map(Path::getParent)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void kustomizeReturnsEveryObjectOfTheFolderAsItIs(Path folder) throws IOException, InterruptedException {
        Oracle.Verdict verdict = Oracle.installed("kubectl").ask("kustomize", folder.toString());
        List<Map<?, ?>> objects = Gitops.objects().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(folder) && !file.getKey().endsWith(LISTING))
                .<Map<?, ?>>map(Map.Entry::getValue)
                .toList();

        assertThat(verdict.exit()).as(verdict.errors()).isZero();
        assertThat(Rendered.parse(verdict.output())).isNotEmpty().containsExactlyInAnyOrderElementsOf(objects);
    }
}
