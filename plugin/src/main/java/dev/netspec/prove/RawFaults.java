package dev.netspec.prove;

import dev.netspec.release.Feature;
import java.util.List;

/** Mistakes in what a spec says about the Cluster object in the product's own words. */
final class RawFaults {

    private static final String VALUE = "raw/Cluster/spec/providerSpec/value/";

    private RawFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "bad-name",
                        "the spec has no cluster",
                        spec -> spec.clusters()
                                .map(cluster -> cluster.put("raw/Cluster/metadata/labels/team", "network team"))),
                Fault.of(
                        "cluster-release-missing",
                        "no cluster names its Cluster release",
                        spec -> spec.clusters()
                                .filter(cluster -> cluster.part(VALUE)
                                        .filter(value -> value.has("release"))
                                        .isPresent())
                                .map(cluster -> cluster.remove(VALUE + "release"))),
                Fault.of(
                        "raw-owned-field",
                        "the spec has no cluster",
                        spec -> spec.clusters()
                                .map(cluster -> cluster.put(
                                        VALUE + "loadBalancerHost",
                                        spec.addresses().unused() + ".0.90"))),
                Fault.of(
                        "literal-password",
                        "the spec has no cluster",
                        spec -> spec.clusters().map(cluster -> cluster.put(VALUE + "registry/password", "hunter2"))),
                Fault.of(
                        "partial-list-overwrites",
                        "no management cluster states the Helm releases that netspec adds pools to",
                        spec -> spec.management()
                                .filter(cluster -> spec.has(cluster, Feature.METALLB_CONFIG_MAP))
                                .filter(cluster -> cluster.part(VALUE)
                                        .filter(value -> value.has("helmReleases"))
                                        .isPresent())
                                .map(cluster -> cluster.remove(VALUE + "helmReleases"))));
    }
}
