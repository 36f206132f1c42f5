package dev.netspec.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netspec.release.Catalogue;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ApplyOrderTest {

    private static final ApplyOrder ORDER = ApplyOrder.OF_KINDS;

    @Test
    void appliesSubnetsFirstAndClustersLast() {
        List<String> kinds = List.of(
                "Cluster",
                "L2Template",
                "MetalLBConfig",
                "MetalLBConfigTemplate",
                "MultiRackCluster",
                "Rack",
                "Subnet");

        assertThat(kinds.stream().sorted(ORDER.byStage()))
                .containsExactly(
                        "MultiRackCluster",
                        "Subnet",
                        "L2Template",
                        "MetalLBConfigTemplate",
                        "Rack",
                        "MetalLBConfig",
                        "Cluster");
        assertThat(kinds.stream().map(ORDER::wave)).containsExactly(0, -20, -10, -20, -30, -20, -30);
    }

    @Test
    void putsWhatIsNeededIntoAnEarlierWave() {
        assertThat(ORDER.needs())
                .allSatisfy(need ->
                        assertThat(ORDER.wave(need.on())).as(need.toString()).isLessThan(ORDER.wave(need.kind())));
    }

    @Test
    void knowsTheKindsOfEveryRelease() {
        TreeSet<String> known = new TreeSet<>();
        ORDER.needs().forEach(need -> known.addAll(List.of(need.kind(), need.on())));

        Catalogue.bundled()
                .releases()
                .forEach(release -> assertThat(known)
                        .as(release.toString())
                        .containsAll(release.apiVersions().keySet()));
    }

    @Test
    void refusesACycle() {
        List<Need> needs = List.of(new Need("A", "B", "", ""), new Need("B", "C", "", ""), new Need("C", "A", "", ""));

        assertThatThrownBy(() -> new ApplyOrder(needs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A cycle of needs: A on B on C on A");
    }
}
