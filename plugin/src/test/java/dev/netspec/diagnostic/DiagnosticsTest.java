package dev.netspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final SourceFile FILE = SourceFile.of("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
    private final Diagnostics.Collector out = new Diagnostics.Collector();

    @Test
    void aMistakeInWhatManyUseIsOneFindingThatNamesThem() {
        for (int user = 2; user <= 6; user++) {
            out.add(finding(line(1).usedBy(user(user))));
        }

        assertThat(notes())
                .containsExactly("used by `2` at a.yaml:2:1", "also used by `3`, `4`, `5` and 1 more at (no file)");
    }

    @Test
    void theWayToTheFirstUserIsToldStepByStep() {
        out.add(finding(line(1).usedBy(user(4)).usedBy(user(5))));
        out.add(finding(line(1).usedBy(user(2)).usedBy(user(3))));
        out.add(finding(line(1)));

        assertThat(notes())
                .containsExactly(
                        "used by `2` at a.yaml:2:1", "used by `3` at a.yaml:3:1", "also used by `5` at (no file)");
    }

    @Test
    void whatNobodySharesNamesNoUser() {
        out.add(finding(line(1)));

        assertThat(notes()).isEmpty();
    }

    @Test
    void aFindingThatGoesThroughTwoCollectorsIsToldOnce() {
        out.add(finding(line(1).usedBy(user(2))));
        Diagnostics.Collector again = new Diagnostics.Collector();
        out.toDiagnostics().forEach(again::add);

        assertThat(again.toDiagnostics().asList().get(0).notes()).hasSize(1);
    }

    @Test
    void thePartsOfWhatIsUsedAreUsedToo() {
        Origin whole = Origin.of(FILE, line(1).span().orElseThrow(), part -> Optional.of(line(2)))
                .usedBy(user(3));

        assertThat(whole.at("x").uses()).hasSize(1);
        assertThat(whole.shownAt(Span.at(new Position(4, 1))).uses()).hasSize(1);
        assertThat(Origin.NONE.usedBy(user(3)).isKnown()).isFalse();
    }

    private List<String> notes() {
        List<Diagnostic> findings = out.toDiagnostics().asList();
        assertThat(findings).hasSize(1);
        return findings.get(0).notes().stream()
                .map(note -> note.message() + " at " + note.at())
                .toList();
    }

    private static Diagnostic finding(Origin at) {
        return Diagnostic.error("x", at, "is so");
    }

    private static Origin.Use user(int line) {
        return new Origin.Use("`" + line + "`", line(line));
    }

    private static Origin line(int number) {
        return Origin.of(FILE, new Span(new Position(number, 1), new Position(number, 2)));
    }
}
