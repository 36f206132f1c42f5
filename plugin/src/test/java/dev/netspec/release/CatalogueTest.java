package dev.netspec.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void knowsTheReleasesOldestFirst() {
        assertThat(catalogue.releases())
                .extracting(Release::name)
                .containsExactly(
                        "2.19", "2.20", "2.21", "2.22", "2.23", "2.24.0", "2.24.2", "2.24.4", "2.25", "2.26", "2.27",
                        "2.28", "2.29", "2.30");
    }

    @ParameterizedTest
    @CsvSource({
        "2.23, METALLB_CONFIG_MAP, true",
        "2.24.0, METALLB_CONFIG_MAP, false",
        "2.24.0, METALLB_CONFIG, true",
        "2.26, METALLB_CONFIG_TEMPLATE, true",
        "2.27, METALLB_CONFIG_TEMPLATE, false",
        "2.25, REGION_LABEL, true",
        "2.26, REGION_LABEL, false",
        "2.20, DHCP_RANGE_SUBNET, false",
        "2.24.4, L2TEMPLATE_CLUSTER_REF, true",
        "2.24.0, MANAGED_METALLB_CONFIG, false",
        "2.24.2, MANAGED_METALLB_CONFIG, true",
        "2.24.4, MANAGED_METALLB_CONFIG_MAP, true",
        "2.25, MANAGED_METALLB_CONFIG_MAP, false",
        "2.24.2, BGP_ANNOUNCEMENT, false",
        "2.24.4, BGP_ANNOUNCEMENT, true",
    })
    void readsTheFeaturesOfARelease(String release, Feature feature, boolean has) {
        assertThat(catalogue.find(release).orElseThrow().has(feature)).isEqualTo(has);
    }

    @Test
    void readsTheKindsOfARelease() {
        assertThat(catalogue.find("2.23").orElseThrow().apiVersions())
                .containsEntry("Subnet", "ipam.mirantis.com/v1alpha1")
                .containsEntry("MetalLBConfig", "kaas.mirantis.com/v1alpha1")
                .doesNotContainKey("MetalLBConfigTemplate");
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void someReleaseHasEachFeature(Feature feature) {
        assertThat(catalogue.releases()).anyMatch(release -> release.has(feature));
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void someReleaseLacksEachFeature(Feature feature) {
        assertThat(catalogue.releases()).anyMatch(release -> !release.has(feature));
    }

    @Test
    void listsTheReleasesThatHaveAFeature() {
        assertThat(catalogue.having(Feature.MANAGED_METALLB_CONFIG_TEMPLATE))
                .extracting(Release::name)
                .containsExactly("2.24.2", "2.24.4", "2.25", "2.26");
    }

    @ParameterizedTest
    @CsvSource({"REGION_LABEL, 2.19", "BGP_ANNOUNCEMENT, 2.24.4", "MULTI_RACK_MANAGEMENT, 2.30"})
    void namesTheFirstReleaseThatHasAFeature(Feature feature, String release) {
        assertThat(catalogue.firstWith(feature)).map(Release::name).contains(release);
    }

    @Test
    void findsThePatchReleasesOfAShortName() {
        assertThat(catalogue.find("2.24")).isEmpty();
        assertThat(catalogue.startingWith("2.24"))
                .extracting(Release::name)
                .containsExactly("2.24.0", "2.24.2", "2.24.4");
        assertThat(catalogue.startingWith("2.2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                                                             | not one mapping
                    {release: '2.20', kinds: {}, features: []}                     | another release
                    {release: '2.19', features: []}                                | no kinds
                    {release: '2.19', kinds: {Subnet: 1}, features: []}            | lacks a text
                    {release: '2.19', kinds: {}, features: [metal-lb]}             | unknown feature metal-lb
                    """)
    void namesTheReleaseWhoseEntryIsBroken(String entry, String how) {
        assertThatThrownBy(() -> ReleaseReader.read("2.19", entry))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2.19")
                .hasMessageContaining(how);
    }
}
