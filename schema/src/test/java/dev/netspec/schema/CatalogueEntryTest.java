package dev.netspec.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueEntryTest {

    /** The product's release matrix: what, and the first and the last release that has it, or that it is deprecated in. */
    private static final String MATRIX = """
            kind       Cluster                          .       .
            kind       Subnet                           .       .
            kind       L2Template                       .       .
            kind       MetalLBConfig                    2.21    .
            kind       MetalLBConfigTemplate            2.24.0  2.27
            kind       Rack                             2.24.4  .
            kind       MultiRackCluster                 2.24.4  .
            feature    region-label                     .       2.25
            feature    l2template-cluster-ref           .       2.24.4
            feature    netplan-gateway4                 .       2.23
            feature    netplan-text-values              .       2.22
            feature    dhcp-range-subnet                2.21    .
            feature    metallb-config-map               .       2.23
            feature    metallb-config                   2.24.0  .
            feature    metallb-config-template          2.24.0  2.26
            feature    managed-metallb-config-map       .       2.24.4
            feature    managed-metallb-config           2.24.2  .
            feature    managed-metallb-config-template  2.24.2  2.26
            feature    bgp-announcement                 2.24.4  .
            feature    multi-rack-management            2.30    .
            feature    regional-cluster                 .       2.25
            feature    bootstrap-v2                     2.25    .
            feature    loose-reverse-path-filter        2.26    .
            feature    metallb-subnet                   .       2.26
            feature    subnet-pool                      .       2.26
            deprecated region-label                     2.26    .
            deprecated metallb-config-template          2.27    2.27
            deprecated metallb-subnet                   2.27    2.27
            deprecated subnet-pool                      2.27    2.27
            """;

    private static final Map<String, String> API_VERSIONS = Map.of(
            "Cluster", "cluster.k8s.io/v1alpha1",
            "Subnet", "ipam.mirantis.com/v1alpha1",
            "L2Template", "ipam.mirantis.com/v1alpha1",
            "MetalLBConfig", "kaas.mirantis.com/v1alpha1",
            "MetalLBConfigTemplate", "ipam.mirantis.com/v1alpha1",
            "Rack", "ipam.mirantis.com/v1alpha1",
            "MultiRackCluster", "ipam.mirantis.com/v1alpha1");

    @Test
    void everyReleaseIsListedOnceOldestFirst() {
        assertThat(Schemas.releases()).isEqualTo(Contract.RELEASES);
    }

    @Test
    void everyFolderIsAListedRelease() throws Exception {
        try (Stream<Path> folders = Files.list(folder(""))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Contract.RELEASES);
        }
    }

    @ParameterizedTest
    @FieldSource("dev.netspec.schema.Contract#RELEASES")
    void anEntryNamesItsRelease(String release) {
        assertThat(entry(release).get("release")).isEqualTo(release);
    }

    @ParameterizedTest
    @FieldSource("dev.netspec.schema.Contract#RELEASES")
    void anEntryListsExactlyTheKindsThatHaveASchema(String release) throws Exception {
        try (Stream<Path> files = Files.list(folder(release))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".schema.json"))
                            .map(name -> name.substring(0, name.indexOf('.'))))
                    .containsExactlyInAnyOrderElementsOf(kinds(release).keySet());
        }
    }

    @ParameterizedTest
    @FieldSource("dev.netspec.schema.Contract#RELEASES")
    void entryAndSchemaAgreeOnTheApiVersion(String release) {
        kinds(release).keySet().forEach(kind -> {
            JSONObject schema = new JSONObject(Schemas.manifest(release, kind).orElseThrow());
            assertThat(kinds(release).get(kind)).as(kind).isEqualTo(API_VERSIONS.get(kind));
            assertThat(schema.query("/properties/apiVersion/const")).as(kind).isEqualTo(API_VERSIONS.get(kind));
            assertThat(schema.query("/properties/kind/const")).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void exactlyTheReleasesOfTheMatrixHaveIt(String sort, String name, String first, String last) {
        assertThat(Contract.RELEASES)
                .filteredOn(release -> sort.equals("kind")
                        ? kinds(release).has(name)
                        : names(release, sort).contains(name))
                .isEqualTo(Contract.RELEASES.stream()
                        .filter(release -> Contract.isBetween(release, first, last))
                        .toList());
    }

    static Stream<Arguments> matrix() {
        return MATRIX.lines()
                .map(line -> line.replace(" .", " -").split(" +"))
                .map(row -> arguments(row[0], row[1], bound(row[2]), bound(row[3])));
    }

    private static String bound(String release) {
        return release.equals("-") ? "" : release;
    }

    @ParameterizedTest
    @FieldSource("dev.netspec.schema.Contract#RELEASES")
    void nothingIsInAnEntryThatTheMatrixDoesNotKnow(String release) {
        List<String> known = MATRIX.lines().map(line -> line.split(" +")[1]).toList();
        assertThat(kinds(release).keySet()).allMatch(known::contains);
        assertThat(names(release, "feature")).allMatch(known::contains);
        assertThat(names(release, "deprecated")).allMatch(known::contains);
    }

    @ParameterizedTest
    @FieldSource("dev.netspec.schema.Contract#RELEASES")
    void aKindThatTheReleaseLacksHasNoSchema(String release) {
        assertThat(Schemas.manifest(release, "SubnetPool")).isEmpty();
        assertThat(Schemas.manifest(release, "Cluster")).isPresent();
    }

    /** The features that a release has, or those that are deprecated in it. */
    private static List<Object> names(String release, String sort) {
        return entry(release)
                .getJSONArray(sort.equals("feature") ? "features" : sort)
                .toList();
    }

    private static JSONObject entry(String release) {
        return Contract.yaml(Schemas.release(release));
    }

    private static JSONObject kinds(String release) {
        return entry(release).getJSONObject("kinds");
    }

    private static Path folder(String release) throws URISyntaxException {
        return Path.of(Schemas.class.getResource("release/" + release).toURI());
    }
}
