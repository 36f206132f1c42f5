package dev.netspec.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever becomes of the sample repository, at no step of either agent does an object in service lack what it needs, and
 * nothing is deleted that was not retired first; in the end the cluster has what Git has.
 */
class SampleTest {

    static Stream<Arguments> stories() {
        return SampleHistory.all().stream().flatMap(history -> {
            List<Revision> revisions = history.revisions();
            return Stream.of("kaas-mgmt", "kaas-mgmt-two")
                    .map(cluster -> Arguments.of(history, cluster, new Simulation(cluster, revisions)));
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("stories")
    void argoCdKeepsTheOrder(SampleHistory history, String cluster, Simulation simulation) {
        assertThat(simulation.withArgoCd()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("stories")
    void fluxKeepsTheOrder(SampleHistory history, String cluster, Simulation simulation) {
        assertThat(simulation.withFlux()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("stories")
    void allIsProtectedFromBothAgentsButWhatIsRetired(SampleHistory history, String cluster, Simulation simulation) {
        for (Revision revision : simulation.revisions()) {
            for (Resource object : revision.rendered(cluster)) {
                assertThat(List.of(isProtectedFromArgoCd(object), isProtectedFromFlux(object)))
                        .as(object.toString())
                        .containsOnly(!revision.hasRetired(object.id()));
            }
        }
    }

    private static boolean isProtectedFromArgoCd(Resource object) {
        return object.annotation("argocd.argoproj.io/sync-options")
                .filter(options -> List.of("Prune=confirm,Delete=confirm", "Prune=false,Delete=false")
                        .contains(options))
                .isPresent();
    }

    private static boolean isProtectedFromFlux(Resource object) {
        return object.annotation("kustomize.toolkit.fluxcd.io/prune").equals(Optional.of("disabled"));
    }
}
