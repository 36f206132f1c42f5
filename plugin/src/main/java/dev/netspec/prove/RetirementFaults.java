package dev.netspec.prove;

import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.List;
import java.util.Optional;

/** Mistakes in what is to be deleted: something needs it, or it is not there. */
final class RetirementFaults {

    private static final String MARK = "{since: 2026-01-01, reason: it moves}";

    private RetirementFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "retired-in-use",
                        "no management cluster has a managed cluster that stays",
                        spec -> spec.documents()
                                .ofKind("ManagementCluster")
                                .filter(cluster -> cluster.part("retired").isEmpty()
                                        && spec.managed()
                                                .anyMatch(managed -> managed.says("region", cluster.text("region"))
                                                        && managed.part("retired")
                                                                .isEmpty()))
                                .map(cluster -> cluster.put("retired", MARK))),
                Fault.of(
                        "retirement-unknown",
                        "the spec has no region",
                        spec -> spec.regions().limit(1).map(region -> region.append("""
                                apiVersion: netspec.dev/v1
                                kind: Retirement
                                name: nobody
                                since: 2026-01-01
                                reason: it moves
                                objects: [L2Template/nowhere/nobody]
                                """))),
                Fault.of(
                        "retired-release-not-earlier",
                        "each region has a retired release",
                        spec -> spec.regions()
                                .filter(region -> region.part("retiredRelease").isEmpty())
                                .map(region -> region.put("retiredRelease", of(region.text("release"))))),
                Fault.of(
                        "retired-release-over",
                        "no region runs a release that has all objects of the one before",
                        spec -> spec.regions()
                                .filter(region -> region.part("retiredRelease").isEmpty())
                                .flatMap(region ->
                                        before(region)
                                                .map(release -> region.put("retiredRelease", of(release.name())))
                                                .stream())));
    }

    private static String of(String release) {
        return "{release: '" + release + "', since: 2026-01-01, reason: the upgrade}";
    }

    /** The release before a region's, if its objects are those of the releases after it. */
    private static Optional<Release> before(Part region) {
        List<Release> all = Catalogue.bundled().releases();
        return Catalogue.bundled()
                .find(region.text("release"))
                .map(all::indexOf)
                .filter(index -> index > 0)
                .map(index -> all.get(index - 1))
                .filter(release -> !release.has(Feature.METALLB_CONFIG_MAP)
                        && !release.has(Feature.MANAGED_METALLB_CONFIG_MAP)
                        && !release.has(Feature.METALLB_CONFIG_TEMPLATE));
    }
}
