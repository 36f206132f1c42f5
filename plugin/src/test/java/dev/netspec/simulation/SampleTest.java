package dev.netspec.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            List<Tree> trees = history.trees();
            return Stream.of("kaas-mgmt", "kaas-mgmt-two")
                    .map(cluster -> Arguments.of(history, cluster, new Simulation(cluster, trees)));
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
}
