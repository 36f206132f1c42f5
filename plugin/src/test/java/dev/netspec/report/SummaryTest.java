package dev.netspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.Models;
import dev.netspec.model.NetworkModel;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final NetworkModel NOTHING = new NetworkModel(List.of());

    @Test
    void saysWhenNothingWasUnderstoodAndNoRuleHadAnythingToLookAt() {
        assertThat(Summary.read(1, "spec", NOTHING)).isEqualTo("Read 1 file from spec");
        assertThat(Summary.checked(NOTHING, findings("no-input"))).isEqualTo("Ran no rules: 1 error, 0 warnings");
        assertThat(Summary.checked(NOTHING, Diagnostics.NONE)).isEqualTo("Ran no rules: no findings");
    }

    @Test
    void namesTheCommandThatMendsDriftOnlyWhereThereIsDrift() {
        assertThat(Summary.failure(findings("pool-overlap")))
                .isEqualTo("netspec found 1 error, 0 warnings, shown above with their places and fixes.");
        assertThat(Summary.failure(findings("pool-overlap", "drift-stale")))
                .startsWith("netspec found 2 errors, 0 warnings,")
                .endsWith(" Run `mvn netspec:update` and commit the result.");
    }

    @Test
    void groupsWhatWasWrittenByDirectory() {
        assertThat(Summary.written(new TreeMap<>(Map.of("rendered", 12, "evidence", 1)), 3, 2))
                .isEqualTo("Wrote evidence (1 file), rendered (12 files): 3 new or changed, 2 deleted");
    }

    @Test
    void doesNotSayThatItWroteWhatWasThere() {
        assertThat(Summary.written(new TreeMap<>(Map.of("rendered", 12, "evidence", 1)), 0, 0))
                .isEqualTo("Nothing has changed in evidence (1 file), rendered (12 files)");
    }

    @Test
    void aNameCannotForgeALineOfTheLog() {
        Models.ClusterBuilder cluster = Models.separate("2.23");
        cluster.name = "a\n[INFO] BUILD SUCCESS";

        assertThat(Summary.read(1, "spec", cluster.model()))
                .isEqualTo("Read 1 file from spec: management cluster a?[INFO] BUILD SUCCESS on release 2.23");
    }

    private static Diagnostics findings(String... ids) {
        return Diagnostics.of(List.of(ids).stream()
                .map(id -> Diagnostic.error(id, Origin.NONE, "is wrong"))
                .toList());
    }
}
