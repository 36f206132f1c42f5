package dev.netspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Bgp;
import dev.netspec.model.Models;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Rack;
import dev.netspec.source.Origin;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final NetworkModel NOTHING = new NetworkModel(List.of());

    @Test
    void saysWhenNothingWasUnderstoodAndNoRuleHadAnythingToLookAt() {
        assertThat(Summary.read(1, "spec", NOTHING)).isEqualTo("Read 1 file from spec");
        assertThat(Summary.checked(NOTHING, List.of(), findings("no-input")))
                .isEqualTo("Ran no rules: 1 error, 0 warnings");
        assertThat(Summary.checked(NOTHING, List.of(), Diagnostics.NONE)).isEqualTo("Ran no rules: no findings");
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

    @Test
    void saysOfAManagedClusterHowMuchItHas() {
        Models.ClusterBuilder cluster = Models.managed("2.29", "mosk-1", "mosk");
        cluster.networks = List.of(
                Models.network(NetworkRole.LCM, "10.1.0.0/24", "10.1.0.1", "10.1.0.10-10.1.0.50"),
                Models.network(NetworkRole.EXTERNAL, "10.2.0.0/24", "10.2.0.1", "10.2.0.10-10.2.0.50"));
        cluster.pools = List.of(Models.pool("services", NetworkRole.EXTERNAL, true, "10.2.0.100-10.2.0.199"));

        assertThat(Summary.compiled(cluster.model(), List.of(new ManifestSet("kaas-mgmt", List.of()))))
                .containsExactly(
                        "Compiled 0 objects for kaas-mgmt",
                        "  mosk-1 in project mosk has 2 networks and pools services 10.2.0.100-10.2.0.199");
        cluster.pools = List.of();
        assertThat(Summary.compiled(cluster.model(), List.of(new ManifestSet("kaas-mgmt", List.of()))))
                .contains("  mosk-1 in project mosk has 2 networks and no pools");
    }

    @Test
    void saysWhetherAClusterIsInRacksAndAnnouncedByBgp() {
        Models.ClusterBuilder cluster = Models.managed("2.29", "mosk-2", "mosk");
        cluster.racks = List.of(new Rack("rack-1", Origin.NONE), new Rack("rack-2", Origin.NONE));
        cluster.bgp = Optional.of(new Bgp(List.of(), List.of(), List.of(), Collections.emptySortedMap(), Origin.NONE));
        cluster.pools = List.of(Models.pool("services", NetworkRole.LCM, true, "10.2.0.100-10.2.0.199"));

        assertThat(Summary.compiled(cluster.model(), List.of(new ManifestSet("kaas-mgmt", List.of()))))
                .contains("  mosk-2 in project mosk has 0 networks in 2 racks and pools services"
                        + " 10.2.0.100-10.2.0.199, announced by BGP");
    }

    private static Diagnostics findings(String... ids) {
        return Diagnostics.of(List.of(ids).stream()
                .map(id -> Diagnostic.error(id, Origin.NONE, "is wrong"))
                .toList());
    }
}
