package dev.netspec.prove;

import dev.netspec.net.Cidr;
import dev.netspec.release.Catalogue;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mistakes in regions: their releases, their management clusters, their out-of-band networks. */
final class RegionFaults {

    private static final String NO_REGIONAL = "the spec has no regional cluster";

    private RegionFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "release-unknown",
                        "the spec has no region",
                        spec -> spec.regions().map(region -> region.put("release", "'1.0'"))),
                Fault.of(
                        "region-release-differs",
                        NO_REGIONAL,
                        spec -> regional(spec)
                                .flatMap(region -> otherWith(region, Feature.REGIONAL_CLUSTER).stream()
                                        .map(release -> region.put("release", quoted(release))))),
                Fault.of(
                        "regional-cluster-retired",
                        NO_REGIONAL,
                        spec -> regional(spec)
                                .limit(1)
                                .flatMap(region -> firstWithout(Feature.REGIONAL_CLUSTER).stream())
                                .flatMap(release -> spec
                                        .management()
                                        .filter(cluster -> spec.has(cluster, Feature.REGIONAL_CLUSTER))
                                        .flatMap(cluster -> spec.region(cluster).stream())
                                        .map(region -> region.put("release", quoted(release)))
                                        .reduce(Edit::and)
                                        .stream())),
                Fault.of(
                        "unsupported-in-release",
                        "the release of each management cluster has a MetalLBConfigTemplate",
                        spec -> spec.documents()
                                .ofKind("ManagementCluster")
                                .filter(cluster -> spec.release(cluster).isPresent()
                                        && !spec.has(cluster, Feature.METALLB_CONFIG_TEMPLATE))
                                .map(cluster -> cluster.put("metallb/style", "template"))),
                Fault.of(
                        "metallb-template-unconfirmed",
                        "no management cluster announces by ARP on a release that has a MetalLBConfigTemplate",
                        spec -> spec.management()
                                .filter(cluster -> spec.has(cluster, Feature.METALLB_CONFIG_TEMPLATE)
                                        && !cluster.says("announce", "bgp")
                                        && cluster.part("metallb").isEmpty())
                                .map(cluster -> cluster.put("metallb/style", "template"))),
                Fault.of(
                        "management-cluster-missing",
                        "the spec has no managed cluster",
                        spec -> spec.managed()
                                .flatMap(cluster -> spec.region(cluster).stream()
                                        .map(region -> cluster.put("region", "deserted")
                                                .and(region.append("""
                                                        apiVersion: netspec.dev/v1
                                                        kind: Region
                                                        name: deserted
                                                        release: "%s"
                                                        """.formatted(region.text("release"))))))),
                Fault.of(
                        "management-cluster-ambiguous",
                        "the spec has no managed cluster beside a regional cluster",
                        spec -> spec.documents()
                                .ofKind("RegionalCluster")
                                .flatMap(cluster -> spec.documents()
                                        .ofKind("ManagementCluster")
                                        .filter(parent -> cluster.says("managementCluster", parent.name())
                                                && spec.managed()
                                                        .anyMatch(managed ->
                                                                managed.says("region", parent.text("region"))))
                                        .map(parent -> cluster.put("region", parent.text("region"))))),
                Fault.of(
                        "protection-off",
                        "the regions name no GitOps agents",
                        spec -> spec.regions()
                                .filter(region -> region.lacks("agents")
                                        || !region.texts("agents").isEmpty())
                                .map(region -> region.put("protection", "none"))),
                Fault.of(
                        "out-of-band-emitted",
                        "the spec has no network",
                        spec -> spec.segments()
                                .flatMap(segment ->
                                        outOfBand(spec, segment, segment.cidr().toString()))),
                Fault.of(
                        "out-of-band-overlap",
                        "no network has a sixteenth that the spec does not mention",
                        spec -> spec.segments()
                                .flatMap(segment -> sixteenth(spec, segment.cidr()).stream()
                                        .flatMap(part -> outOfBand(spec, segment, part.toString())))));
    }

    private static Stream<Edit> outOfBand(OwnSpec spec, Segment segment, String cidr) {
        return spec.region(segment.cluster()).stream().map(region -> region.put("outOfBand", "[" + cidr + "]"));
    }

    /** The last part of a network, if nothing in it has a use. */
    private static Optional<Cidr> sixteenth(OwnSpec spec, Cidr cidr) {
        Cidr last = new Cidr(cidr.last(), Math.min(32, cidr.prefix() + 4));
        return spec.addresses().ranges().stream().noneMatch(last.range()::intersects)
                ? Optional.of(last)
                : Optional.empty();
    }

    private static Stream<Part> regional(OwnSpec spec) {
        return spec.documents().ofKind("RegionalCluster").flatMap(cluster -> spec.region(cluster).stream());
    }

    private static Optional<Release> firstWithout(Feature feature) {
        return Catalogue.bundled().releases().stream()
                .filter(release -> !release.has(feature))
                .findFirst();
    }

    /** The newest release, other than the region's own, that has a feature. */
    private static Optional<Release> otherWith(Part region, Feature feature) {
        return Catalogue.bundled().having(feature).stream()
                .filter(release -> !region.says("release", release.toString()))
                .reduce((older, newer) -> newer);
    }

    private static String quoted(Release release) {
        return "\"" + release + "\"";
    }
}
