package dev.netspec.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Header;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputDirectoryTest {

    private static final String OURS = Header.hash(List.of("spec/a.yaml"));

    @TempDir
    private Path base;

    private final Diagnostics.Collector out = new Diagnostics.Collector();

    @Test
    void writesWhatIsNewAndDeletesWhatIsStaleAndItsEmptyDirectories() throws IOException {
        put("rendered/kept/same.yaml", OURS + "same");
        put("rendered/kept/other.yaml", OURS + "old");
        put("rendered/gone/deep/stale.yaml", OURS);

        update(Map.of("kept/same.yaml", OURS + "same", "kept/other.yaml", OURS + "new", "more/a.yaml", OURS));

        assertThat(tree())
                .containsExactly(
                        "rendered/",
                        "rendered/kept/",
                        "rendered/kept/other.yaml",
                        "rendered/kept/same.yaml",
                        "rendered/more/",
                        "rendered/more/a.yaml");
        assertThat(base.resolve("rendered/kept/other.yaml")).hasContent(OURS + "new");
    }

    @Test
    void doesNotTouchAFileThatIsRightAlready() throws IOException {
        put("rendered/a.yaml", OURS);
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(base.resolve("rendered/a.yaml"), before);

        update(Map.of("a.yaml", OURS));

        assertThat(Files.getLastModifiedTime(base.resolve("rendered/a.yaml"))).isEqualTo(before);
    }

    @Test
    void keepsFilesThatPeopleWroteInASharedDirectory() throws IOException {
        put("rendered/kaas/secret.yaml", "kind: Secret\n");
        put("rendered/kaas/late.yaml", "a\nb\n" + OURS);
        put("rendered/kaas/stale.yaml", "#!/bin/sh\n" + OURS);

        update(Map.of());

        assertThat(tree())
                .containsExactly("rendered/", "rendered/kaas/", "rendered/kaas/late.yaml", "rendered/kaas/secret.yaml");
    }

    @Test
    void deletesEverythingElseInADirectoryThatItOwns() throws IOException {
        put("rendered/kaas/left-over.txt", "anything");
        Files.writeString(base.resolve("outside.txt"), "stays");
        Files.createSymbolicLink(base.resolve("rendered/link.txt"), base.resolve("outside.txt"));

        OutputDirectory.owned(base.resolve("rendered"), base)
                .changesTo(new TreeMap<>(Map.of("a.yaml", "no mark needed")), out)
                .apply();

        assertThat(tree()).containsExactly("outside.txt", "rendered/", "rendered/a.yaml");
    }

    @Test
    void refusesToOverwriteAFileThatIsNotOurs() throws IOException {
        put("rendered/a.yaml", "kind: Secret\n");

        assertThat(obstacle(Map.of("a.yaml", OURS)).id()).isEqualTo("foreign-file");
        assertThat(base.resolve("rendered/a.yaml")).hasContent("kind: Secret\n");
    }

    @Test
    void refusesADirectoryWhereAFileGoesAndAFileWhereADirectoryGoes() throws IOException {
        put("rendered/a.yaml/x.txt", "x");
        put("rendered/b", "b");

        changes(Map.of("a.yaml", OURS, "b/c.yaml", OURS));

        assertThat(out.toDiagnostics().asList())
                .extracting(Diagnostic::id, it -> it.at().toString())
                .containsExactly(tuple("foreign-file", "rendered/a.yaml:1:1"), tuple("foreign-file", "rendered/b:1:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rendered", "rendered/kaas", "rendered/kaas/a.yaml"})
    void refusesASymbolicLinkAnywhereOnTheWay(String link, @TempDir Path elsewhere) throws IOException {
        Path target = link.endsWith(".yaml") ? Files.writeString(elsewhere.resolve("a.yaml"), OURS) : elsewhere;
        Files.createDirectories(base.resolve(link).getParent());
        Files.createSymbolicLink(base.resolve(link), target);

        Diagnostic obstacle = obstacle(Map.of("kaas/a.yaml", OURS + "new", "kaas/b.yaml", OURS));

        assertThat(obstacle.id()).isEqualTo("output-outside-tree");
        assertThat(obstacle.at()).hasToString(link + ":1:1");
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files.filter(file -> !file.endsWith("a.yaml"))).isEmpty();
        }
    }

    @Test
    void deletesNothingThroughASymbolicLink(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("stale.yaml"), OURS);
        Files.createDirectories(base.resolve("rendered"));
        Files.createSymbolicLink(base.resolve("rendered/linked"), elsewhere);

        update(Map.of("a.yaml", OURS));

        assertThat(elsewhere.resolve("stale.yaml")).exists();
        assertThat(base.resolve("rendered/linked")).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../escaped.yaml", "a/../../escaped.yaml", "/etc/escaped.yaml", "", "."})
    void aPathThatEscapesIsOurFault(String path) {
        assertThatThrownBy(() -> changes(Map.of(path, OURS))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileWithoutTheMarkIsOurFaultWherePeopleKeepFilesToo() {
        assertThatThrownBy(() -> changes(Map.of("a.yaml", "no mark"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesNoUnfinishedFileBehindWhenWritingFails() throws IOException {
        Changes changes = changes(Map.of("kaas/a.yaml", OURS));
        put("rendered/kaas/a.yaml/in-the-way", "made between the check and the writing");

        assertThatThrownBy(changes::apply).isInstanceOf(IOException.class);
        assertThat(tree()).noneMatch(path -> path.contains("unfinished"));
    }

    @Test
    void readsEveryFileUnderItsShownPath() throws IOException {
        put("rendered/b/a.yaml", "a");
        put("rendered/b.txt", "b");

        assertThat(shared().read())
                .extracting(SourceFile::path)
                .containsExactlyInAnyOrder("rendered/b/a.yaml", "rendered/b.txt");
        assertThat(OutputDirectory.shared(base.resolve("absent"), base).read()).isEmpty();
    }

    private OutputDirectory shared() {
        return OutputDirectory.shared(base.resolve("rendered"), base);
    }

    private Changes changes(Map<String, String> files) throws IOException {
        return shared().changesTo(new TreeMap<>(files), out);
    }

    private void update(Map<String, String> files) throws IOException {
        Changes changes = changes(files);
        assertThat(out.toDiagnostics()).isEmpty();
        changes.apply();
    }

    private Diagnostic obstacle(Map<String, String> files) throws IOException {
        changes(files);
        assertThat(out.toDiagnostics()).hasSize(1);
        return out.toDiagnostics().asList().get(0);
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(base.resolve(path).getParent());
        Files.writeString(base.resolve(path), text);
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> all = Files.walk(base)) {
            return all.filter(path -> !path.equals(base))
                    .map(path -> base.relativize(path) + (Files.isDirectory(path) ? "/" : ""))
                    .sorted()
                    .toList();
        }
    }
}
