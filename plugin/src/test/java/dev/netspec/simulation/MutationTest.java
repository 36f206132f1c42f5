package dev.netspec.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulation can tell: with anything taken away that the order or the protection rests on, it finds a fault. */
class MutationTest {

    private static final List<String> MANAGEMENT_CLUSTERS = List.of("kaas-mgmt", "kaas-mgmt-two");

    private static final List<Simulation> CREATIONS = Stream.of(SampleHistory.created(), SampleHistory.withTemplates())
            .flatMap(history -> simulations(history).stream())
            .toList();

    /** Each two kinds of which one needs the other. */
    static Stream<Arguments> kinds() {
        return CREATIONS.stream()
                .flatMap(creation -> Needed.kinds(creation.rendered(0)).stream()
                        .map(need -> Arguments.of(creation, need.kind(), need.on())));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @MethodSource("kinds")
    void wavesCannotBeSwapped(Simulation creation, String kind, String on) {
        Map<String, String> waves = waves(creation.rendered(0));

        Simulation spoilt = spoilt(creation, files -> files.swapWaves(kind, waves.get(kind), on, waves.get(on)));

        assertThat(spoilt.withArgoCd()).isNotEmpty();
    }

    /** Each dependency that no other implies. */
    static Stream<Arguments> dependencies() {
        return CREATIONS.stream()
                .flatMap(creation -> Dependencies.of(creation, 0).needed(creation.rendered(0)).stream()
                        .map(need -> Arguments.of(creation, need.kustomization(), need.on())));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("dependencies")
    void dependenciesCannotBeDropped(Simulation creation, Id kustomization, Id on) {
        Simulation spoilt = spoilt(creation, files -> files.forget(kustomization, on));

        assertThat(spoilt.withFlux()).isNotEmpty();
    }

    @Test
    void theDependencyOnTheRootCannotBeDropped() {
        Simulation changed = simulations(SampleHistory.changed()).get(1);
        Id root = Id.of("Kustomization/flux-system/kaas-mgmt-two-network");
        assertThat(changed.ofFlux(0)).extracting(Resource::id).contains(root);

        Simulation spoilt = spoilt(
                changed, files -> changed.ofFlux(0).forEach(kustomization -> files.forget(kustomization.id(), root)));

        assertThat(spoilt.withFlux()).contains("Cluster/mosk/edge-8 is applied before Rack/mosk/rack-1");
    }

    /** Each story in which something is retired by the second merge and gone with the third. */
    static Stream<Arguments> retirements() {
        return SampleHistory.all().stream()
                .filter(history -> !history.merges()
                        .get(history.merges().size() - 1)
                        .retired()
                        .isEmpty())
                .flatMap(history -> simulations(history).stream()
                        .filter(simulation -> simulation.rendered(0).stream()
                                .anyMatch(
                                        object -> simulation.revisions().get(1).hasRetired(object.id())))
                        .map(simulation -> Arguments.of(history, simulation)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("retirements")
    void theMergeThatRetiresCannotBeLeftOut(SampleHistory history, Simulation simulation) {
        Simulation spoilt = new Simulation(
                simulation.managementCluster(),
                List.of(simulation.revisions().get(0), simulation.revisions().get(2)));

        assertThat(spoilt.withArgoCd()).anyMatch(fault -> fault.endsWith("stands, and Git does not have it"));
        assertThat(spoilt.withFluxOnce()).anyMatch(fault -> fault.endsWith("stands, and Git does not have it"));
    }

    @Test
    void thePoolsCannotGoBeforeMetalLbConfigHasThem() {
        Simulation upgraded = simulations(SampleHistory.upgraded()).get(0);
        List<Revision> revisions = upgraded.revisions();
        Repository files = new Repository(
                upgraded.managementCluster(), revisions.get(0).tree().files());
        upgraded.rendered(0).forEach(object -> files.unprotect(object.id()));
        Simulation inOneMerge = new Simulation(
                upgraded.managementCluster(),
                List.of(new Revision(files.tree(), revisions.get(1).retired()), revisions.get(2)));

        String fault = "Cluster/mosk/mosk-1 lacks a MetalLBConfig of the cluster,"
                + " or a Subnet of the cluster with label ipam/SVC-MetalLB";
        assertThat(inOneMerge.withArgoCd()).contains(fault);
        assertThat(inOneMerge.withFlux()).contains(fault);
    }

    @Test
    void hostsMustBeTakenOffANetworkBeforeItGoes() {
        Simulation retired = simulations(SampleHistory.networkRetired()).get(0);
        Id subnet = Id.of("Subnet/mosk/mosk-1-guests");
        List<Revision> revisions = retired.revisions();
        Repository files = new Repository(
                retired.managementCluster(), revisions.get(0).tree().files());
        files.unprotect(subnet);
        Simulation onlyUnprotected = new Simulation(
                retired.managementCluster(),
                List.of(
                        revisions.get(0),
                        new Revision(files.tree(), revisions.get(1).retired()),
                        revisions.get(2)));

        String fault = "L2Template/mosk/mosk-1-guests lacks " + subnet;
        assertThat(onlyUnprotected.withArgoCd()).contains(fault);
        assertThat(onlyUnprotected.withFlux()).contains(fault);
    }

    @Test
    void pruningCannotBeLeftToTheEnd() {
        Simulation retired = simulations(SampleHistory.clusterRetired()).get(0);

        Simulation spoilt = spoilt(retired, Repository::pruneLast);

        assertThat(spoilt.withArgoCd()).contains("L2Template/mosk/mosk-1-manager lacks Subnet/mosk/mosk-1-lcm");
    }

    @Test
    void kustomizationsCannotOrphanWhatTheyApplied() {
        Simulation retired = simulations(SampleHistory.clusterRetired()).get(1);

        Simulation spoilt = spoilt(retired, Repository::orphan);

        assertThat(spoilt.withFluxOnce()).contains("Cluster/edge/edge-7 stands, and Git does not have it");
    }

    static Stream<Arguments> objects() {
        return CREATIONS.stream()
                .flatMap(creation -> creation.rendered(0).stream().map(object -> Arguments.of(creation, object.id())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("objects")
    void protectionCannotBeTakenOff(Simulation creation, Id id) {
        String fault = id + " is deleted, and was not retired";

        Simulation lost = losing(creation, id, files -> {});
        assertThat(lost.withArgoCd()).noneMatch(text -> text.contains("is deleted"));
        assertThat(lost.withFluxOnce()).noneMatch(text -> text.contains("is deleted"));

        Simulation spoilt = losing(creation, id, files -> files.unprotect(id));
        assertThat(spoilt.withArgoCd()).contains(fault);
        assertThat(spoilt.withFluxOnce()).contains(fault);
    }

    /** An object is there, and by mistake it is no longer in the next revision. */
    private static Simulation losing(Simulation creation, Id id, Consumer<Repository> spoil) {
        Simulation spoilt = spoilt(creation, spoil);
        List<Revision> revisions = new ArrayList<>(spoilt.revisions());
        revisions.addAll(spoilt(spoilt, files -> files.remove(id)).revisions());
        return new Simulation(creation.managementCluster(), revisions);
    }

    private static Simulation spoilt(Simulation simulation, Consumer<Repository> spoil) {
        String managementCluster = simulation.managementCluster();
        return new Simulation(
                managementCluster,
                simulation.revisions().stream()
                        .map(revision -> {
                            Repository files = new Repository(
                                    managementCluster, revision.tree().files());
                            spoil.accept(files);
                            return new Revision(files.tree(), revision.retired());
                        })
                        .toList());
    }

    private static List<Simulation> simulations(SampleHistory history) {
        List<Revision> revisions = history.revisions();
        return MANAGEMENT_CLUSTERS.stream()
                .map(cluster -> new Simulation(cluster, revisions))
                .toList();
    }

    private static Map<String, String> waves(Collection<Resource> objects) {
        return objects.stream()
                .collect(Collectors.toMap(
                        object -> object.id().kind(),
                        object -> object.annotation("argocd.argoproj.io/sync-wave")
                                .orElse("0"),
                        (one, same) -> one));
    }
}
