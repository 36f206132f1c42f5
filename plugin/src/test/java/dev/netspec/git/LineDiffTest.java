package dev.netspec.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.source.ChangedLines;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    private static final String TEN = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

    @Test
    void linesThatWereAddedOrEditedAreChanged() {
        assertThat(changed("a\nb\nc\nd\n", "a\nB\nc\nnew\nd\n")).containsExactlyInAnyOrder(2, 4);
        assertThat(changed("a\nb\n", "a\n")).isEmpty();
        assertThat(changed("a\nb\n", "a\r\nb\r\n")).isEmpty();
        assertThat(changed("a\n", "a")).isEmpty();
    }

    @Test
    void allOfANewFileIsChangedAndNothingOfOneThatStays() {
        assertThat(LineDiff.between(List.of(file("a", TEN)), List.of(file("a", TEN), file("b", "x\ny\n")))
                        .byFile())
                .isEqualTo(Map.of("b", Set.of(1, 2)));
    }

    @Test
    void aFileThatMovedKeepsItsLines() {
        assertThat(LineDiff.between(List.of(file("a", TEN)), List.of(file("b", TEN.replace("5", "five"))))
                        .byFile())
                .isEqualTo(Map.of("b", Set.of(5)));
        assertThat(LineDiff.between(List.of(file("a", TEN)), List.of(file("b", "x\ny\n")))
                        .byFile())
                .isEqualTo(Map.of("b", Set.of(1, 2)));
    }

    @Test
    void aPlaceIsChangedIfAllItsLinesAre() {
        ChangedLines changed = LineDiff.between(List.of(), List.of(file("a", "x\ny\n")));

        assertThat(changed.have(at("a", 1, 2))).isTrue();
        assertThat(changed.have(at("a", 2, 3))).isFalse();
        assertThat(changed.have(at("b", 1, 1))).isFalse();
        assertThat(changed.have(Origin.NONE)).isFalse();
    }

    private static Origin at(String path, int first, int last) {
        return Origin.of(file(path, ""), new Span(new Position(first, 1), new Position(last, 1)));
    }

    private static Set<Integer> changed(String before, String after) {
        return LineDiff.between(List.of(file("a", before)), List.of(file("a", after)))
                .byFile()
                .getOrDefault("a", Set.of());
    }

    private static SourceFile file(String path, String text) {
        return SourceFile.of(path, text);
    }
}
