package dev.netspec.bootstrap;

import static dev.netspec.manifest.WorkedExamples.COMBINED_2_23;
import static dev.netspec.manifest.WorkedExamples.COMBINED_2_29;
import static dev.netspec.manifest.WorkedExamples.SEPARATE_2_23;
import static dev.netspec.manifest.WorkedExamples.SEPARATE_2_26_TEMPLATE;
import static dev.netspec.manifest.WorkedExamples.SEPARATE_2_29;
import static dev.netspec.manifest.WorkedExamples.documents;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.manifest.ManifestSet;
import dev.netspec.manifest.WorkedExamples;
import dev.netspec.model.Cluster;
import dev.netspec.model.Models;
import dev.netspec.model.Models.ClusterBuilder;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Pool;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BootstrapTest {

    private static final String CLUSTER = "kaas-mgmt/templates/bm/cluster.yaml.template";
    private static final String IPAM = "kaas-mgmt/templates/bm/ipam-objects.yaml.template";
    private static final String METALLB = "kaas-mgmt/templates/bm/metallbconfig.yaml.template";
    private static final String SEED = "kaas-mgmt/bootstrap.env";

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(SEPARATE_2_23, Models.separate("2.23")),
                Arguments.of(SEPARATE_2_26_TEMPLATE, Models.separate("2.26")),
                Arguments.of(SEPARATE_2_29, Models.separate("2.29")),
                Arguments.of(COMBINED_2_23, Models.combined("2.23")),
                Arguments.of(COMBINED_2_29, Models.combined("2.29")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTemplatesTogetherParseToTheObjects(String example, ClusterBuilder cluster) {
        Map<String, String> files = bootstrap(cluster, WorkedExamples.text(example));

        assertThat(files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".template"))
                        .flatMap(file -> documents(file.getValue()).stream()))
                .containsExactlyInAnyOrderElementsOf(documents(WorkedExamples.text(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyCommentStandsBesideTheValueOfItsParameter(String example, ClusterBuilder cluster) {
        List<ManifestSet> manifests = WorkedExamples.manifests(WorkedExamples.text(example));
        Map<String, List<String>> values = Parameters.of(cluster.build(), manifests).stream()
                .filter(parameter -> parameter.name().isPresent())
                .collect(Collectors.toMap(
                        parameter ->
                                parameter.file().path() + " " + parameter.name().get(),
                        Parameter::values));

        Bootstrap.of(cluster.model(), manifests)
                .forEach((path, text) -> text.lines()
                        .filter(line -> line.contains("  # "))
                        .forEach(line -> {
                            String[] parts = line.split(" {2}# ");
                            String value = parts[0].replaceAll("^.*[ :-] ", "").replace("\"", "");
                            assertThat(values.get(path.substring("kaas-mgmt/".length()) + " " + parts[1]))
                                    .as(line)
                                    .contains(value);
                        }));
    }

    @Test
    void theVendorsParametersStandInCommentsBesideTheirValues() {
        Map<String, String> files = bootstrap(Models.separate("2.23"), WorkedExamples.text(SEPARATE_2_23));

        assertThat(comments(files.get(CLUSTER)))
                .containsExactlyInAnyOrder(
                        "loadBalancerHost: 10.0.11.90  # SET_LB_HOST",
                        "- 10.0.11.61-10.0.11.80  # SET_METALLB_ADDR_POOL");
        assertThat(comments(files.get(IPAM)))
                .containsExactlyInAnyOrder(
                        "cidr: 10.0.0.0/24  # SET_IPAM_CIDR",
                        "gateway: 10.0.0.1  # SET_PXE_NW_GW",
                        "- 8.8.8.8  # SET_PXE_NW_DNS",
                        "- 10.0.0.100-10.0.0.109  # SET_IPAM_POOL_RANGE",
                        "cidr: 10.0.0.0/24  # SET_IPAM_CIDR",
                        "- 10.0.0.61-10.0.0.70  # SET_METALLB_PXE_ADDR_POOL",
                        "cidr: 10.0.11.0/24  # SET_LCM_CIDR",
                        "- 10.0.11.100-10.0.11.199  # SET_LCM_RANGE");
    }

    @Test
    void aBlockOfTextGetsNoCommentThoughItHoldsAParametersValue() {
        String tricky = WorkedExamples.text(SEPARATE_2_23)
                .replace(
                        "    bridges:\n",
                        "    # a comment of its own\n    cidr: 10.0.0.0/24\n    gateway: 10.0.0.1\n    bridges:\n");

        Map<String, String> files = bootstrap(Models.separate("2.23"), tricky);

        assertThat(files.get(IPAM)).contains("    cidr: 10.0.0.0/24\n    gateway: 10.0.0.1\n    bridges:\n");
        assertThat(documents(files.get(IPAM)))
                .containsAll(documents(tricky).stream()
                        .filter(document -> document.get("kind").equals("L2Template"))
                        .toList());
    }

    @Test
    void equalValuesOfTwoNetworksGetTheNamesOfTheirOwn() {
        assertThat(comments(bootstrap(Models.separate("2.29"), WorkedExamples.text(SEPARATE_2_29))
                        .get(IPAM)))
                .contains("- 8.8.8.8  # SET_PXE_NW_DNS", "- 8.8.8.8  # SET_MGMT_DNS");
    }

    @Test
    void subnetsPrecedeTheTemplatesThatReferToThem() {
        assertThat(documents(bootstrap(Models.separate("2.29"), WorkedExamples.text(SEPARATE_2_29))
                                .get(IPAM))
                        .stream()
                        .map(document -> document.get("kind")))
                .containsExactly("Subnet", "Subnet", "Subnet", "L2Template");
    }

    @Test
    void metalLbObjectsHaveAFileOfTheirOwn() {
        assertThat(comments(bootstrap(Models.separate("2.29"), WorkedExamples.text(SEPARATE_2_29))
                        .get(METALLB)))
                .containsExactly(
                        "- 10.0.11.61-10.0.11.80  # SET_MGMT_SVC_POOL", "- 10.0.0.61-10.0.0.70  # SET_PXE_SVC_POOL");
        assertThat(bootstrap(Models.separate("2.23"), WorkedExamples.text(SEPARATE_2_23)))
                .doesNotContainKey(METALLB);
    }

    @Test
    void aPoolThatTheProductDoesNotReserveHasNoParameter() {
        ClusterBuilder cluster = Models.separate("2.29");
        cluster.pools = Stream.concat(
                        cluster.pools.stream(),
                        Stream.of(Models.pool("logs", NetworkRole.MANAGEMENT, false, "10.0.11.85")))
                .toList();
        String manifests = WorkedExamples.text(SEPARATE_2_29).replace("  l2Advertisements:\n", """
                          - name: logs
                            spec: {addresses: [10.0.11.85/32]}
                          l2Advertisements:
                        """);

        assertThat(bootstrap(cluster, manifests).get(METALLB)).contains("10.0.11.85/32\n");
        assertThat(Parameters.of(cluster.build(), WorkedExamples.manifests(manifests)))
                .filteredOn(parameter -> parameter.key().equals("pools"))
                .singleElement()
                .satisfies(parameter -> {
                    assertThat(parameter.name()).isEmpty();
                    assertThat(parameter.values()).containsExactly("10.0.11.85/32");
                });
    }

    @Test
    void guardsAgainstAgentsAreLeftOutAndOtherAnnotationsKept() {
        String guarded = WorkedExamples.text(SEPARATE_2_29).replaceFirst("metadata:\n", """
                        metadata:
                          annotations:
                            argocd.argoproj.io/sync-options: Prune=confirm
                            kustomize.toolkit.fluxcd.io/prune: disabled
                            example.com/note: keep
                        """);

        assertThat(bootstrap(Models.separate("2.29"), guarded).get(CLUSTER))
                .doesNotContain("argocd", "fluxcd")
                .contains("example.com/note: keep");
    }

    @Test
    void aMappingOfNothingButGuardsIsLeftOut() {
        String guarded = WorkedExamples.text(SEPARATE_2_29).replaceFirst("metadata:\n", """
                        metadata:
                          annotations:
                            argocd.argoproj.io/sync-options: Prune=confirm
                        """);

        assertThat(bootstrap(Models.separate("2.29"), guarded).get(CLUSTER)).doesNotContain("annotations");
    }

    @Test
    void aRegionalClusterHasAFolderOfItsOwnWithItsObjectsOnly() {
        ClusterBuilder regional = Models.separate("2.23");
        regional.kind = Cluster.Kind.REGIONAL;
        regional.name = "kaas-regional";
        regional.networks = List.of(
                Models.network(
                        NetworkRole.PXE, "10.2.0.0/24", "10.2.0.1", "10.2.0.100-10.2.0.109", "10.2.0.30-10.2.0.59"),
                Models.network(NetworkRole.MANAGEMENT, "10.2.11.0/24", "10.2.11.1", "10.2.11.100-10.2.11.199"));
        regional.pools = List.of(
                Models.pool(Pool.DEFAULT, NetworkRole.MANAGEMENT, true, "10.2.11.61-10.2.11.80"),
                Models.pool(Pool.SERVICES_PXE, NetworkRole.PXE, false, "10.2.0.61-10.2.0.70"));
        String ofManagement = WorkedExamples.text(SEPARATE_2_23);
        String ofRegional = ofManagement
                .replace("kaas-mgmt", "kaas-regional")
                .replace("name: mgmt-", "name: regional-")
                .replace("10.0.", "10.2.");

        Map<String, String> files = Bootstrap.of(
                new NetworkModel(List.of(Models.separate("2.23").build(), regional.build())),
                WorkedExamples.manifests(ofManagement + "---\n" + ofRegional));

        assertThat(files.keySet())
                .containsExactly(
                        SEED,
                        "kaas-mgmt/kaas-regional/bootstrap.env",
                        "kaas-mgmt/kaas-regional/templates/bm/cluster.yaml.template",
                        "kaas-mgmt/kaas-regional/templates/bm/ipam-objects.yaml.template",
                        CLUSTER,
                        IPAM);
        assertThat(files.get("kaas-mgmt/kaas-regional/templates/bm/ipam-objects.yaml.template"))
                .doesNotContain("10.0.")
                .contains("- 10.2.0.100-10.2.0.109  # SET_IPAM_POOL_RANGE");
        assertThat(files.get(IPAM)).doesNotContain("10.2.");
    }

    private static Map<String, String> bootstrap(ClusterBuilder cluster, String manifests) {
        return Bootstrap.of(cluster.model(), WorkedExamples.manifests(manifests));
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("  # "))
                .map(String::strip)
                .toList();
    }
}
