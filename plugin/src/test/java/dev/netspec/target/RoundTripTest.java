package dev.netspec.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.ProtectionMode;
import dev.netspec.model.ProtectionModes;
import dev.netspec.model.Region.Agent;
import dev.netspec.node.Node;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was lowered can be lifted, and lowered to the same again: nothing is lost on the way. */
class RoundTripTest {

    static Stream<Arguments> modelsOnEveryRelease() {
        return Catalogue.bundled().releases().stream().flatMap(RoundTripTest::modelsOn);
    }

    private static Stream<Arguments> modelsOn(Release release) {
        List<Arguments> models = new ArrayList<>(List.of(
                Arguments.of(
                        "combined", release, ManagementModels.combined(release).model()),
                Arguments.of(
                        "on bridges",
                        release,
                        ManagementModels.onBridges(release).model()),
                Arguments.of(
                        "on a bond", release, ManagementModels.onBond(release).model()),
                Arguments.of("rich", release, ManagementModels.rich(release).model()),
                Arguments.of(
                        "idle workloads",
                        release,
                        ManagementModels.withIdleWorkloads(release).model()),
                Arguments.of("with a regional cluster", release, ManagementModels.withRegional(release)),
                Arguments.of(
                        "protected",
                        release,
                        ManagementModels.combined(release)
                                .agents(Agent.ARGOCD, Agent.FLUX)
                                .model()),
                Arguments.of(
                        "protected otherwise",
                        release,
                        ManagementModels.combined(release)
                                .agents(Agent.ARGOCD, Agent.FLUX)
                                .protection(
                                        ProtectionModes.of(ProtectionMode.NONE, Map.of("Subnet", ProtectionMode.NEVER)))
                                .model()),
                Arguments.of("managed", release, ManagedModels.mosk(release).model()),
                Arguments.of(
                        "managed beside its management cluster",
                        release,
                        new NetworkModel(List.of(
                                ManagementModels.onBridges(release).build(),
                                ManagedModels.mosk(release).build())))));
        if (release.has(Feature.BGP_ANNOUNCEMENT)) {
            models.add(Arguments.of(
                    "multi-rack",
                    release,
                    ManagedModels.multiRack(release).form(MetalLbForm.CONFIG).model()));
        }
        if (release.has(Feature.METALLB_CONFIG_TEMPLATE)) {
            models.add(Arguments.of(
                    "rich, template",
                    release,
                    ManagementModels.rich(release).form(MetalLbForm.TEMPLATE).model()));
        }
        return models.stream();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("modelsOnEveryRelease")
    void loweringALiftedModelGivesTheSameObjects(String name, Release release, NetworkModel model) {
        List<ManifestSet> lowered = lower(model);
        Diagnostics.Collector findings = new Diagnostics.Collector();
        NetworkModel lifted = Targets.lift(lowered.get(0), release, List.of(), findings);

        assertThat(findings.toDiagnostics()).isEmpty();
        assertThat(roots(lower(lifted))).isEqualTo(roots(lowered));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("modelsOnEveryRelease")
    void liftingFindsTheNetworksPoolsAndLayouts(String name, Release release, NetworkModel model) {
        NetworkModel lifted = Targets.lift(lower(model).get(0), release, List.of(), new Diagnostics.Collector());

        assertThat(lifted.clusters()).extracting(Cluster::name).isEqualTo(names(model));
        for (int i = 0; i < model.clusters().size(); i++) {
            Cluster before = model.clusters().get(i);
            Cluster after = lifted.clusters().get(i);
            assertThat(after.kind()).isEqualTo(before.kind());
            assertThat(after.managementCluster()).isEqualTo(before.managementCluster());
            assertThat(after.pools()).isEqualTo(before.pools());
            assertThat(after.apiEndpoint()).isEqualTo(before.apiEndpoint());
            assertThat(after.kubernetes()).isEqualTo(before.kubernetes());
            assertThat(after.region().agents()).isEqualTo(before.region().agents());
            assertThat(after.raw()).isEqualTo(before.raw());
            assertThat(after.racks()).isEqualTo(before.racks());
            assertThat(after.bgp()).isEqualTo(before.bgp());
            assertThat(after.networks())
                    .usingRecursiveComparison()
                    .ignoringFields("vlan", "mtu", "dhcp", "nameservers")
                    .isEqualTo(before.networks());
            assertThat(after.hosts())
                    .usingRecursiveComparison()
                    .ignoringFields("rack")
                    .isEqualTo(before.hosts());
        }
    }

    private static List<String> names(NetworkModel model) {
        return model.clusters().stream().map(Cluster::name).toList();
    }

    private static List<ManifestSet> lower(NetworkModel model) {
        Diagnostics.Collector findings = new Diagnostics.Collector();
        List<ManifestSet> sets = Targets.lower(model, findings);
        assertThat(findings.toDiagnostics())
                .extracting(Diagnostic::id)
                .isSubsetOf("metallb-template-unconfirmed", "cluster-release-missing");
        return sets;
    }

    private static List<Node> roots(List<ManifestSet> sets) {
        return sets.stream()
                .flatMap(set -> set.manifests().stream())
                .<Node>map(manifest -> manifest.root())
                .toList();
    }
}
