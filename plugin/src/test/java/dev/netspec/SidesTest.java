package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Note;
import dev.netspec.diagnostic.Standing;
import dev.netspec.source.ChangedLines;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final Origin SECOND = at("spec/b.yaml", 21);
    private static final Origin FIRST = at("spec/a.yaml", 14);
    private static final Diagnostic OVERLAP = Diagnostic.error(
                    "pool-overlap", SECOND, "shares `10.0.11.70-10.0.11.80` with pool `default`")
            .note("`default` has `10.0.11.61-10.0.11.80`", FIRST)
            .note("both are of `kaas-mgmt`", Origin.NONE)
            .fix("give one of them a range outside the other");

    @Test
    void aFindingIsPutOnTheSideThatTheChangeTouched() {
        Diagnostic turned = turn(OVERLAP, Map.of("spec/a.yaml", Set.of(14)));

        assertThat(turned.at()).hasToString("spec/a.yaml:14:3");
        assertThat(turned.message())
                .isEqualTo("`default` has `10.0.11.61-10.0.11.80`; at `spec/b.yaml:21:3`: shares"
                        + " `10.0.11.70-10.0.11.80` with pool `default`");
        assertThat(turned.notes())
                .extracting(Note::message)
                .containsExactly("shares `10.0.11.70-10.0.11.80` with pool `default`", "both are of `kaas-mgmt`");
        assertThat(turned.notes().get(0).at()).hasToString("spec/b.yaml:21:3");
        assertThat(turned.fix()).isEqualTo(OVERLAP.fix());
    }

    @Test
    void itStaysWhereItIsIfThatSideWasTouchedOrNone() {
        assertThat(turn(OVERLAP, Map.of("spec/a.yaml", Set.of(14), "spec/b.yaml", Set.of(21)))
                        .at())
                .hasToString("spec/b.yaml:21:3");
        assertThat(turn(OVERLAP, Map.of("spec/a.yaml", Set.of(13, 15))).message())
                .isEqualTo(OVERLAP.message());
    }

    @Test
    void whatFailsNoBuildStaysToo() {
        assertThat(turn(OVERLAP.standing(Standing.KNOWN), Map.of("spec/a.yaml", Set.of(14)))
                        .at())
                .hasToString("spec/b.yaml:21:3");
    }

    private static Diagnostic turn(Diagnostic finding, Map<String, Set<Integer>> changed) {
        return Sides.touchedFirst(Diagnostics.of(List.of(finding)), new ChangedLines(changed))
                .asList()
                .get(0);
    }

    private static Origin at(String path, int line) {
        return Origin.of(SourceFile.of(path, ""), new Span(new Position(line, 3), new Position(line, 9)));
    }
}
