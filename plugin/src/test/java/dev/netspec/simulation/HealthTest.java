package dev.netspec.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.simulation.ArgoCd.Operation;
import dev.netspec.simulation.LiveCluster.Health;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * While an object is not healthy, nothing comes that waits for it, and all else is in order; once it is, the rest comes. One
 * object of each kind in each namespace is tried, in the last merge of each story that has it.
 */
class HealthTest {

    static Stream<Arguments> patients() {
        return Stream.of(SampleHistory.created(), SampleHistory.withTemplates(), SampleHistory.changed())
                .flatMap(history -> {
                    List<Revision> revisions = history.revisions();
                    return Stream.of("kaas-mgmt", "kaas-mgmt-two")
                            .map(cluster -> new Simulation(cluster, revisions))
                            .flatMap(simulation ->
                                    oneOfEach(simulation).map(id -> Arguments.of(history, simulation, id)));
                });
    }

    private static Stream<Id> oneOfEach(Simulation simulation) {
        Map<String, Id> patients = new TreeMap<>();
        simulation.rendered(simulation.last()).stream()
                .map(Resource::id)
                .sorted()
                .forEach(id -> patients.putIfAbsent(id.namespace() + "/" + id.kind(), id));
        return patients.values().stream();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("patients")
    void argoCdAppliesNoLaterWave(SampleHistory history, Simulation simulation, Id patient) {
        int last = simulation.last();
        LiveCluster cluster = new LiveCluster();
        ArgoCd agent = new ArgoCd(cluster, simulation.application());
        for (int i = 0; i < last; i++) {
            agent.commit(simulation.rendered(i));
            agent.run();
        }
        Watch watch = simulation.watch(last, id -> true);
        SortedSet<Id> applied = observe(cluster, watch);
        Map<Id, Integer> waves = waves(simulation.rendered(last));

        cluster.health(patient, Health.Progressing);
        agent.commit(simulation.rendered(last));
        agent.run();
        assertThat(applied).allMatch(id -> waves.get(id) <= waves.get(patient));

        cluster.health(patient, Health.Healthy);
        agent.run();
        watch.atRest(cluster);
        assertThat(watch.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("patients")
    void argoCdFailsWhereItStaysThatWay(SampleHistory history, Simulation simulation, Id patient) {
        List<Resource> desired = simulation.rendered(simulation.last());
        LiveCluster cluster = new LiveCluster();
        ArgoCd agent = new ArgoCd(cluster, simulation.application());
        SortedSet<Id> applied = observe(cluster, simulation.watch(simulation.last(), id -> true));
        Map<Id, Integer> waves = waves(desired);

        cluster.health(patient, Health.Degraded);
        agent.commit(desired);
        agent.run();

        assertThat(applied)
                .isEqualTo(waves.keySet().stream()
                        .filter(id -> waves.get(id) <= waves.get(patient))
                        .collect(Collectors.toCollection(TreeSet::new)));
        boolean isLastWave = waves.get(patient).equals(Collections.max(waves.values()));
        assertThat(agent.operation()).isEqualTo(isLastWave ? Operation.Succeeded : Operation.Failed);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("patients")
    void fluxAppliesNothingThatWaitsForIt(SampleHistory history, Simulation simulation, Id patient) {
        int last = simulation.last();
        LiveCluster cluster = new LiveCluster();
        simulation.ofFlux(0).forEach(cluster::apply);
        Flux agent = new Flux(cluster);
        for (int i = 0; i < last; i++) {
            agent.commit(simulation.revisions().get(i).tree());
            agent.run();
        }
        Watch watch = simulation.watch(last, id -> true);
        SortedSet<Id> applied = observe(cluster, watch);
        Dependencies dependencies = Dependencies.of(simulation, last);

        cluster.health(patient, Health.Progressing);
        agent.commit(simulation.revisions().get(last).tree());
        agent.run();
        assertThat(applied).noneMatch(id -> dependencies.waits(id, patient));

        cluster.health(patient, Health.Healthy);
        agent.run();
        watch.atRest(cluster);
        assertThat(watch.faults()).isEmpty();
    }

    /** A cluster takes its time to go, and its machines need their networks until then. Flux does not wait. */
    @Test
    void argoCdDeletesNothingOfAClusterThatIsStillGoing() {
        Simulation simulation =
                new Simulation("kaas-mgmt-two", SampleHistory.clusterRetired().revisions());
        LiveCluster cluster = new LiveCluster();
        ArgoCd agent = new ArgoCd(cluster, simulation.application());
        Id going = Id.of("Cluster/edge/edge-7");
        cluster.addFinalizer(going);
        for (int i = 0; i <= simulation.last(); i++) {
            agent.commit(simulation.rendered(i));
            agent.run();
        }
        assertThat(cluster.isTerminating(going)).isTrue();
        assertThat(cluster.all()).containsAll(simulation.rendered(1));

        cluster.removeFinalizer(going);
        agent.run();
        assertThat(cluster.all()).containsExactlyInAnyOrderElementsOf(simulation.rendered(simulation.last()));
    }

    private static SortedSet<Id> observe(LiveCluster cluster, Watch watch) {
        SortedSet<Id> changed = new TreeSet<>();
        LiveCluster.Witness witness = watch.over(cluster);
        cluster.witness((verb, id) -> {
            witness.sees(verb, id);
            changed.add(id);
        });
        return changed;
    }

    private static Map<Id, Integer> waves(List<Resource> objects) {
        return objects.stream().collect(Collectors.toMap(Resource::id, ArgoCd::waveOf));
    }
}
