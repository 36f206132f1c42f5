package dev.netspec.evidence;

import dev.netspec.evidence.ExpectedMetalLb.AddressPool;
import dev.netspec.node.MapNode;
import java.util.List;
import java.util.stream.Stream;

/** Pools are Helm values of the Cluster, and labelled Subnets. */
final class ConfigMapEra {

    private ConfigMapEra() {}

    static ExpectedMetalLb expected(AppliedObjects objects) {
        return new ExpectedMetalLb(
                Stream.concat(helmValues(objects.providerSpec()), LabelledSubnets.pools(objects).stream())
                        .toList(),
                List.of());
    }

    /** Copied as they are but for auto-assign, which the product fixes to true. */
    private static Stream<AddressPool> helmValues(MapNode providerSpec) {
        return AppliedObjects.maps(providerSpec.list("helmReleases"))
                .filter(release ->
                        release.text("name").filter("metallb"::equals).isPresent())
                .map(release -> AppliedObjects.mapAt(release, "values", "configInline"))
                .flatMap(config -> AppliedObjects.maps(config.list("address-pools")))
                .map(pool -> new AddressPool(
                        pool.text("name").orElse(""),
                        pool.text("protocol").orElse(""),
                        AppliedObjects.texts(pool.list("addresses")).toList(),
                        true));
    }
}
