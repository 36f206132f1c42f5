package dev.netspec.lint;

import dev.netspec.manifest.Manifest;
import dev.netspec.release.Catalogue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of the product that have to do with the network, and the API version of each. */
final class ProductKinds {

    /** Those that netspec does not emit, and people do. Sources: MCC, API references; the public API types (mcc-api). */
    private static final Map<String, String> NOT_EMITTED = Map.of(
            "IPaddr", "ipam.mirantis.com/v1alpha1",
            "IpamHost", "ipam.mirantis.com/v1alpha1",
            "Machine", "cluster.k8s.io/v1alpha1",
            "SubnetPool", "ipam.mirantis.com/v1alpha1");

    private static final Map<String, String> API_VERSIONS = apiVersionsOfAllReleases();

    private static Map<String, String> apiVersionsOfAllReleases() {
        Map<String, String> apiVersions = new TreeMap<>(NOT_EMITTED);
        Catalogue.bundled().releases().forEach(release -> apiVersions.putAll(release.apiVersions()));
        return Collections.unmodifiableMap(apiVersions);
    }

    private ProductKinds() {}

    /** By kind; a kind has one API version in all releases that have it. */
    static Map<String, String> apiVersions() {
        return API_VERSIONS;
    }

    /** Whether an object is of one of these kinds; other products have kinds of the same names. */
    static boolean has(Manifest manifest) {
        return manifest.apiVersion().equals(API_VERSIONS.get(manifest.kind()));
    }
}
