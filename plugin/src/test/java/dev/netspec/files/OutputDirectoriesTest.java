package dev.netspec.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Header;
import dev.netspec.manifest.OutputTree;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoriesTest {

    private static final String TEXT = Header.hash(List.of("spec/a.yaml"));

    private static final OutputTree TREE =
            new OutputTree(new TreeMap<>(Map.of("rendered/a.yaml", TEXT, "evidence/b.md", TEXT)));

    @TempDir
    private Path base;

    private final Diagnostics.Collector out = new Diagnostics.Collector();

    @Test
    void putsEachPartWhereItGoes() throws IOException {
        OutputDirectories directories = directories("deploy/rendered", "proof");

        for (Changes changes : directories.changesTo(TREE, out)) {
            changes.apply();
        }

        assertThat(base.resolve("deploy/rendered/a.yaml")).hasContent(TEXT);
        assertThat(base.resolve("proof/b.md")).hasContent(TEXT);
        assertThat(directories.shown(TREE)).containsOnlyKeys("deploy/rendered/a.yaml", "proof/b.md");
        assertThat(directories.counts(TREE)).isEqualTo(Map.of("deploy/rendered", 1, "proof", 1));
        assertThat(directories.read()).hasSize(2);
    }

    @Test
    void leavesAloneWhatIsInAFolderThatSomebodyElseWrites() throws IOException {
        Files.createDirectories(base.resolve("out/theirs"));
        Files.writeString(base.resolve("out/theirs/stale.yaml"), TEXT);
        Files.createDirectories(base.resolve("out/ours"));
        Files.writeString(base.resolve("out/ours/stale.yaml"), TEXT);

        OutputDirectories directories = directories("out", "proof").without(Set.of("theirs"));

        assertThat(directories.changesTo(TREE, out))
                .flatMap(Changes::deletions)
                .containsExactly(base.resolve("out/ours/stale.yaml"));
        assertThat(directories.read()).extracting(SourceFile::path).containsExactly("out/ours/stale.yaml");
    }

    @Test
    void refusesADirectoryInsideAnotherBecauseItsFilesWouldLookStale() throws IOException {
        Files.createDirectories(base.resolve("out/evidence"));
        Files.writeString(base.resolve("out/evidence/b.md"), TEXT);

        assertThat(directories("out", "out/evidence").changesTo(TREE, out)).isEmpty();
        assertThat(out.toDiagnostics()).extracting(Diagnostic::id).containsExactly("output-directories-overlap");
    }

    @Test
    void refusesOneDirectoryForTwoParts() throws IOException {
        directories("out", "out").changesTo(TREE, out);

        assertThat(out.toDiagnostics()).isNotEmpty();
    }

    @Test
    void aBuildDoesNotWriteOverWhatPeopleKeep() throws IOException {
        Files.createDirectories(base.resolve("rendered"));
        Files.writeString(base.resolve("rendered/mine.yaml"), "mine\n");
        OutputDirectories built =
                OutputDirectories.of(Map.of("rendered", OutputDirectory.owned(base.resolve("rendered"), base)));

        assertThat(built.apartFrom(directories("rendered", "evidence")).changesTo(TREE, out))
                .isEmpty();
        assertThat(out.toDiagnostics()).extracting(Diagnostic::id).containsExactly("output-directories-overlap");
    }

    private OutputDirectories directories(String rendered, String evidence) {
        return OutputDirectories.of(Map.of(
                "rendered", OutputDirectory.shared(base.resolve(rendered), base),
                "evidence", OutputDirectory.shared(base.resolve(evidence), base)));
    }
}
