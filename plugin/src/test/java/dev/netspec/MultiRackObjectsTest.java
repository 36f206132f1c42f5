package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.manifest.Manifest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of racks and BGP in every set of objects that is emitted. */
class MultiRackObjectsTest {

    /** MetalLB's speakers have this port on every node. Source: RFC 4271. */
    private static final String PORT_OF_SPEAKERS = "179";

    private static final Pattern LOCAL_PORT = Pattern.compile("local port (\\d+) ");

    static List<LawsTest.Run> runs() {
        return LawsTest.runs();
    }

    @Test
    void someRunsHaveRacks() {
        assertThat(runs())
                .anySatisfy(run -> assertThat(ofKind(run, "MultiRackCluster")).isNotEmpty());
    }

    /** Whoever adds the machines adds them after the rest: objects of other kinds are all that there is to apply first. */
    @ParameterizedTest
    @MethodSource("runs")
    void noMachineIsEmittedBesideItsRack(LawsTest.Run run) {
        assertThat(ofKind(run, "Machine")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theMastersDaemonHasAPortOfItsOwn(LawsTest.Run run) {
        for (Manifest multiRack : ofKind(run, "MultiRackCluster")) {
            assertThat(LOCAL_PORT
                            .matcher(multiRack.spec().text("bgpdConfigTemplate").orElseThrow())
                            .results()
                            .map(port -> port.group(1)))
                    .isNotEmpty()
                    .doesNotContain(PORT_OF_SPEAKERS);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aClusterThatAnnouncesByBgpHasOneMultiRackCluster(LawsTest.Run run) {
        List<String> clusters = ofKind(run, "Cluster").stream()
                .filter(cluster -> cluster.spec()
                        .get("providerSpec", "value", "useBGPAnnouncement")
                        .isPresent())
                .map(Manifest::name)
                .toList();

        assertThat(ofKind(run, "MultiRackCluster"))
                .extracting(
                        each -> each.label("cluster.sigs.k8s.io/cluster-name").orElseThrow())
                .containsExactlyInAnyOrderElementsOf(clusters);
    }

    private static List<Manifest> ofKind(LawsTest.Run run, String kind) {
        return run.compilation().manifests().stream()
                .flatMap(set -> set.manifests().stream())
                .filter(manifest -> manifest.kind().equals(kind))
                .toList();
    }
}
