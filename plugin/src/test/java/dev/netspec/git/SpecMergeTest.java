package dev.netspec.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.source.MergedFile;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecMergeTest {

    private static final String BASE = "1\n2\n3\n4\n5\n6\n7\n";

    @Test
    void mergesWhatBothSidesAddAndKnowsWhereOurLinesAre() {
        SpecMerge merge = merge(BASE, BASE.replace("2\n", "2\nours\n"), BASE.replace("6\n", "theirs\n6\n"));

        assertThat(merge.conflicts()).isEmpty();
        MergedFile file = merge.files().get(0);
        assertThat(text(file)).isEqualTo("1\n2\nours\n3\n4\n5\ntheirs\n6\n7\n");
        assertThat(file.here(at(file, 3, 3)))
                .hasValueSatisfying(here -> assertThat(here).hasToString("a:3:2"));
        assertThat(file.here(at(file, 8, 9)))
                .hasValueSatisfying(here -> assertThat(here).hasToString("a:7:2"));
        assertThat(file.here(at(file, 7, 7))).isEmpty();
        assertThat(file.here(at(file, 6, 8))).isEmpty();
        assertThat(file.here(Origin.NONE)).isEmpty();
    }

    @Test
    void linesThatBothSidesChangeAreInConflict() {
        SpecMerge merge = merge(BASE, "0\n" + BASE.replace("4", "ours"), BASE.replace("4", "theirs"));

        assertThat(merge.conflicts()).extracting(Origin::toString).containsExactly("a:5:1");
        assertThat(merge.conflicts().get(0).span())
                .hasValueSatisfying(span -> assertThat(span.end()).hasToString("5:5"));
        assertThat(merge.files()).isEmpty();
    }

    @Test
    void filesComeAndGo() {
        List<SourceFile> base = List.of(file("stays", BASE), file("gone-there", BASE), file("gone-here", BASE));
        List<SourceFile> ours = List.of(file("stays", BASE), file("gone-there", BASE), file("new-here", BASE));
        List<SourceFile> theirs = List.of(file("stays", BASE), file("gone-here", BASE), file("new-there", BASE));

        SpecMerge merge = SpecMerge.of(ours).and(base, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.files())
                .extracting(file -> file.merged().path())
                .containsExactly("new-here", "new-there", "stays");
        assertThat(merge.files().get(1).ours()).isEqualTo(Optional.empty());
    }

    @Test
    void aFileThatOneSideEditsAndTheOtherDeletesIsInConflict() {
        List<SourceFile> base = List.of(file("a", BASE), file("b", BASE));

        assertThat(SpecMerge.of(List.of(file("a", "edited\n")))
                        .and(base, List.of(file("b", "edited\n")))
                        .conflicts())
                .extracting(Origin::toString)
                .containsExactly("a:1:1", "b:1:1");
    }

    @Test
    void aFileThatBothSidesAddIsInConflictUnlessItIsTheSame() {
        assertThat(SpecMerge.of(List.of(file("a", "x\n")))
                        .and(List.of(), List.of(file("a", "y\n")))
                        .conflicts())
                .hasSize(1);
        assertThat(SpecMerge.of(List.of(file("a", "x\n")))
                        .and(List.of(), List.of(file("a", "x\r\n")))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void oneBranchAfterAnotherKeepsOurLines() {
        SpecMerge merge = merge(BASE, BASE.replace("2\n", "2\nours\n"), BASE.replace("6\n", "theirs\n6\n"))
                .and(List.of(file("a", BASE)), List.of(file("a", "first\n" + BASE)));

        MergedFile file = merge.files().get(0);
        assertThat(text(file)).isEqualTo("first\n1\n2\nours\n3\n4\n5\ntheirs\n6\n7\n");
        assertThat(file.here(at(file, 4, 4)))
                .hasValueSatisfying(here -> assertThat(here).hasToString("a:3:2"));
        assertThat(file.here(at(file, 1, 1))).isEmpty();
        assertThat(file.here(at(file, 8, 8))).isEmpty();
    }

    @Test
    void aFileThatOneBranchBringsMayBeInTheNextToo() {
        List<SourceFile> brought = List.of(file("a", "x\ny\n"));

        SpecMerge merge = SpecMerge.of(List.of()).and(List.of(), brought).and(List.of(), brought);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(text(merge.files().get(0))).isEqualTo("x\ny\n");
        assertThat(merge.files().get(0).here(at(merge.files().get(0), 1, 1))).isEmpty();
    }

    @Test
    void aFileNeedNotEndInALineEnd() {
        SpecMerge merge = merge("1\n2\n3", "1\n2\n3", "0\n1\n2\n3");

        MergedFile file = merge.files().get(0);
        assertThat(text(file)).isEqualTo("0\n1\n2\n3\n");
        assertThat(file.here(at(file, 4, 4)))
                .hasValueSatisfying(here -> assertThat(here).hasToString("a:3:2"));
        assertThat(file.here(at(file, 5, 5))).isEmpty();
    }

    private static SpecMerge merge(String base, String ours, String theirs) {
        return SpecMerge.of(List.of(file("a", ours))).and(List.of(file("a", base)), List.of(file("a", theirs)));
    }

    private static Origin at(MergedFile file, int first, int last) {
        return Origin.of(file.merged(), new Span(new Position(first, 2), new Position(last, 3)));
    }

    private static String text(MergedFile file) {
        return new String(file.merged().bytes(), StandardCharsets.UTF_8);
    }

    private static SourceFile file(String path, String text) {
        return SourceFile.of(path, text);
    }
}
