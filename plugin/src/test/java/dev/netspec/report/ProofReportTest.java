package dev.netspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.prove.Proof;
import dev.netspec.prove.Proof.Trial;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofReportTest {

    private static final Origin PLACE = Origin.of(SourceFile.of("spec/a.yaml", ""), Span.at(new Position(3, 5)));
    private static final Trial FOUND = new Trial(
            PLACE, Optional.of(Diagnostic.error("pool-overlap", PLACE, "shares `10.0.0.1` with `b`")), List.of());
    private static final Trial PASSED = new Trial(PLACE, Optional.empty(), List.of());

    private static final Proof CAUGHT = new Proof("pool-overlap", List.of(FOUND), "no pool");
    private static final Proof MISSED = new Proof("wrong-type", List.of(FOUND, PASSED), "no network");
    private static final Proof NOWHERE = new Proof("rack-missing", List.of(), "the spec has no rack");

    private static final ProofReport ALL = new ProofReport(List.of(CAUGHT, MISSED, NOWHERE));

    @Test
    void aLineSaysTheVerdictAndTheFirstPlaceOrTheReason() {
        assertThat(ALL.line(CAUGHT)).isEqualTo("caught          pool-overlap  1 of 1, first made at spec/a.yaml:3:5");
        assertThat(ALL.line(MISSED)).isEqualTo("missed          wrong-type    1 of 2, first made at spec/a.yaml:3:5");
        assertThat(ALL.line(NOWHERE)).isEqualTo("not applicable  rack-missing  the spec has no rack");
    }

    @Test
    void onePlaceThatIsMissedIsAGap() {
        assertThat(ALL.summary()).isEqualTo("Injected 2 faults: 1 caught, 1 missed, 1 not applicable");
        assertThat(ALL.gap()).contains("netspec let faults pass that should give `wrong-type`");
        assertThat(new ProofReport(List.of(CAUGHT, NOWHERE)).gap()).isEmpty();
    }
}
