package dev.netspec.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.bootstrap.Bootstrap;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.Severity;
import dev.netspec.evidence.ExpectedMetalLb.AddressPool;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.manifest.WorkedExamples;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.model.Models;
import dev.netspec.model.Models.ClusterBuilder;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Nics;
import dev.netspec.model.Pool;
import dev.netspec.node.NodeWriter;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Release;
import dev.netspec.target.Targets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the emitter writes, the product must read as what was meant: in each release, topology and style. */
class EvidenceOfCompiledModelsTest {

    static Stream<Arguments> clusters() {
        return Catalogue.bundled().releases().stream()
                .map(Release::name)
                .flatMap(release -> Stream.of(Models.separate(release), Models.combined(release))
                        .flatMap(cluster -> Stream.of(false, true)
                                .map(template -> Arguments.of(release, template, styled(cluster, template)))));
    }

    private static Cluster styled(ClusterBuilder cluster, boolean template) {
        NetworkRole management = cluster.networks.stream()
                .map(Network::role)
                .filter(NetworkRole::isLcm)
                .findFirst()
                .orElseThrow();
        String net = management == NetworkRole.MANAGEMENT ? "10.0.11." : "10.0.0.";
        cluster.template = template;
        cluster.pools = Stream.concat(
                        cluster.pools.stream().filter(pool -> !pool.name().equals("logs")),
                        Stream.of(Models.pool("logs", management, false, net + "85", net + "86-" + net + "87")))
                .toList();
        return cluster.build();
    }

    static Stream<Arguments> managedClusters() {
        return Catalogue.bundled().releases().stream()
                .map(Release::name)
                .flatMap(release -> Stream.of(false, true)
                        .map(template -> Arguments.of(release, template, managed(release, template))));
    }

    private static Cluster managed(String release, boolean template) {
        ClusterBuilder cluster = Models.managed(release, "mosk-demo", "mosk-ns");
        cluster.template = template;
        cluster.networks = List.of(
                Models.network(NetworkRole.LCM, "172.16.43.0/24", "172.16.43.1", "172.16.43.10-172.16.43.100"),
                Models.network(NetworkRole.EXTERNAL, "172.16.45.0/24", "172.16.45.1", "172.16.45.10-172.16.45.100"));
        cluster.pools = List.of(
                Models.pool(Pool.SERVICES, NetworkRole.EXTERNAL, true, "172.16.45.101-172.16.45.150", "172.16.45.160"),
                Models.pool("logs", NetworkRole.EXTERNAL, false, "172.16.45.170-172.16.45.179"));
        cluster.apiEndpoint = Optional.of(Models.address("172.16.43.5"));
        cluster.hosts = List.of(Models.layout(
                "mosk-demo",
                true,
                OptionalInt.of(3),
                new Nics.ByPriority(List.of("provision")),
                List.of(
                        Models.nic(0),
                        Models.nic(1),
                        Models.bridge("k8s-lcm", 0, NetworkRole.LCM),
                        Models.bridge("k8s-ext", 1, NetworkRole.EXTERNAL))));
        return cluster.build();
    }

    @ParameterizedTest
    @MethodSource({"clusters", "managedClusters"})
    void theExpectedPoolsAreThePoolsOfTheSpec(String release, boolean template, Cluster cluster) {
        ExpectedMetalLb expected = ExpectedMetalLb.of(
                new AppliedObjects(cluster, ManifestSet.manifestsOf(cluster.managementCluster(), lowered(cluster))));

        assertThat(expected.pools())
                .containsExactlyElementsOf(cluster.pools().stream()
                        .map(EvidenceOfCompiledModelsTest::asMetalLbSeesIt)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource({"clusters", "managedClusters"})
    void everyPoolIsAdvertisedOnceThereAreAdvertisements(String release, boolean template, Cluster cluster) {
        ExpectedMetalLb expected = ExpectedMetalLb.of(
                new AppliedObjects(cluster, ManifestSet.manifestsOf(cluster.managementCluster(), lowered(cluster))));

        List<String> advertised = expected.announcements().stream()
                .flatMap(each -> AppliedObjects.texts(each.spec().list("ipAddressPools")))
                .toList();
        assertThat(advertised)
                .containsExactlyInAnyOrderElementsOf(
                        cluster.metalLbForm() == MetalLbForm.CONFIG_MAP
                                ? List.of()
                                : cluster.pools().stream().map(Pool::name).toList());
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void theBootstrapTemplatesHoldEveryObject(String release, boolean template, Cluster cluster) {
        List<ManifestSet> manifests = lowered(cluster);
        List<Map<String, Object>> rendered = manifests.get(0).manifests().stream()
                .map(manifest -> WorkedExamples.documents(NodeWriter.write(manifest.root()))
                        .get(0))
                .toList();
        rendered.forEach(document -> ((Map<?, ?>) document.get("metadata")).remove("annotations"));

        assertThat(Bootstrap.of(Models.modelOf(cluster), manifests).entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".template"))
                        .flatMap(file -> WorkedExamples.documents(file.getValue()).stream()))
                .containsExactlyInAnyOrderElementsOf(rendered);
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void theDhcpRangeIsNeverLost(String release, boolean template, Cluster cluster) {
        Map<String, String> files = Bootstrap.of(Models.modelOf(cluster), lowered(cluster));
        String first = cluster.pxeNetwork()
                .orElseThrow()
                .dhcp()
                .get(0)
                .addresses()
                .first()
                .toString();

        assertThat(files.get("kaas-mgmt/bootstrap.env")).contains(first);
    }

    private static List<ManifestSet> lowered(Cluster cluster) {
        Diagnostics.Collector findings = new Diagnostics.Collector();
        List<ManifestSet> manifests = Targets.lower(Models.modelOf(cluster), findings);
        assertThat(findings.toDiagnostics().asList())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        return manifests;
    }

    private static AddressPool asMetalLbSeesIt(Pool pool) {
        return new AddressPool(
                pool.name(),
                "layer2",
                pool.ranges().stream()
                        .map(range -> range.addresses().size() == 1 ? range + "/32" : range.toString())
                        .toList(),
                pool.autoAssign());
    }
}
