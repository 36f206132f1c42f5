package dev.netspec.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.NetworkModel;
import dev.netspec.target.Targets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DeletionsTest {

    private static final SpecPair SPEC = SpecPair.unchanged();

    private static final String CLUSTER = "name: mosk-1\n";

    private static State state(String spec) {
        NetworkModel model = SpecPair.model(spec);
        return new State(model, Targets.lower(model, new Diagnostics.Collector()), List.of());
    }

    private static List<Diagnostic> findings(String before, String after, OptionalInt maxDeletions) {
        Diagnostics.Collector out = new Diagnostics.Collector();
        Deletions.check(state(before), state(after), new Limits(Optional.empty(), maxDeletions), out);
        return out.toDiagnostics().asList();
    }

    /** Without its second cluster. */
    private static String small() {
        String all = SPEC.after();
        int start = all.indexOf("apiVersion: netspec.dev/v1\nkind: Cluster\n");
        return all.substring(0, start) + all.substring(all.indexOf("apiVersion", start + 1));
    }

    @Test
    void moreThanTheLimitIsAMassDeletion() {
        assertThat(findings(SPEC.before(), small(), OptionalInt.of(3)))
                .extracting(Diagnostic::id)
                .containsExactly("mass-deletion");
        assertThat(findings(SPEC.before(), small(), OptionalInt.of(3)).get(0).message())
                .matches("`\\d+` of the `\\d+` objects of `kaas-mgmt` are deleted, and one change may delete `3`");
        assertThat(findings(SPEC.before(), small(), OptionalInt.of(100))).isEmpty();
        assertThat(findings(small(), SPEC.before(), OptionalInt.of(0))).isEmpty();
    }

    @Test
    void theLimitIsAQuarterButAtLeastTen() {
        assertThat(Limits.NONE.deletions(0)).isEqualTo(10);
        assertThat(Limits.NONE.deletions(40)).isEqualTo(10);
        assertThat(Limits.NONE.deletions(44)).isEqualTo(11);
        assertThat(new Limits(Optional.empty(), OptionalInt.of(0)).deletions(400))
                .isZero();
    }

    @Test
    void whatWasMarkedForDeletionIsNotCounted() {
        String marked = SPEC.before().replace(CLUSTER, CLUSTER + "retired: {since: 2026-01-01, reason: it moves}\n");

        assertThat(findings(marked, small(), OptionalInt.of(0))).isEmpty();
    }

    @Test
    void nothingAtAllIsAnEmptyRender() {
        String region = SPEC.before().substring(0, SPEC.before().indexOf("---"));

        assertThat(findings(SPEC.before(), region, OptionalInt.of(1000)))
                .extracting(Diagnostic::id)
                .containsExactly("empty-render");
        assertThat(findings(region, region, OptionalInt.empty())).isEmpty();
    }
}
