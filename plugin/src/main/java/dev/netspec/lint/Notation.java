package dev.netspec.lint;

import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.release.Feature;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a manifest may say that some releases read and others do not, or no longer want. */
enum Notation {
    REGION_LABEL(Feature.REGION_LABEL, "remove the label", Notation::regionLabel),
    METALLB_SUBNET(
            Feature.METALLB_SUBNET,
            "move its addresses to `ipAddressPools` of the cluster's MetalLBConfig, and remove the Subnet",
            Notation::metalLbLabel),
    METALLB_CONFIG_TEMPLATE(
            Feature.METALLB_CONFIG_TEMPLATE,
            "move what it says to the cluster's MetalLBConfig, and remove the object",
            Notation::metalLbConfigTemplate),
    DHCP_RANGE_SUBNET(
            Feature.DHCP_RANGE_SUBNET,
            "give the range to Helm chart `baremetal-operator` of the management cluster",
            Notation::dhcpRangeLabel),
    ADVERTISEMENT_INTERFACES(Feature.METALLB_CONFIG, "remove them", Notation::advertisementInterfaces),
    BGP_ANNOUNCEMENT(
            Feature.BGP_ANNOUNCEMENT,
            "announce the cluster by ARP",
            manifest -> isOfManagement(manifest) ? Stream.of() : bgpAnnouncement(manifest)),
    MANAGEMENT_BGP_ANNOUNCEMENT(
            Feature.MULTI_RACK_MANAGEMENT,
            "announce the cluster by ARP",
            manifest -> isOfManagement(manifest) ? bgpAnnouncement(manifest) : Stream.of());

    private final Feature feature;
    private final String fix;
    private final Function<Manifest, Stream<Use>> find;

    /**
     * A place where it is said.
     *
     * @param words what is said there, as a message says it
     */
    record Use(String words, Origin at) {}

    Notation(Feature feature, String fix, Function<Manifest, Stream<Use>> find) {
        this.feature = feature;
        this.fix = fix;
        this.find = find;
    }

    /** What a release has that reads it. */
    Feature feature() {
        return feature;
    }

    /** How to do without it. */
    String fix() {
        return fix;
    }

    /** Where objects say it. */
    List<Use> uses(Objects objects) {
        return objects.all().stream().flatMap(find).toList();
    }

    private static Stream<Use> regionLabel(Manifest manifest) {
        return label(manifest, Labels.REGION);
    }

    private static Stream<Use> metalLbLabel(Manifest manifest) {
        return label(manifest, Labels.SVC_METALLB);
    }

    private static Stream<Use> dhcpRangeLabel(Manifest manifest) {
        return label(manifest, Labels.SVC_DHCP_RANGE);
    }

    private static Stream<Use> metalLbConfigTemplate(Manifest manifest) {
        return kind(manifest, "MetalLBConfigTemplate");
    }

    private static boolean isOfManagement(Manifest manifest) {
        return manifest.namespace().equals(Objects.SHARED_NAMESPACE);
    }

    private static Stream<Use> advertisementInterfaces(Manifest manifest) {
        return manifest.spec().list("l2Advertisements").stream()
                .filter(MapNode.class::isInstance)
                .flatMap(advertisement -> ((MapNode) advertisement).map("spec").stream())
                .flatMap(spec -> key(manifest, spec, "interfaces"));
    }

    private static Stream<Use> bgpAnnouncement(Manifest manifest) {
        return manifest.spec().map("providerSpec").flatMap(spec -> spec.map("value")).stream()
                .filter(value ->
                        value.text("useBGPAnnouncement").filter("true"::equals).isPresent())
                .flatMap(value -> key(manifest, value, "useBGPAnnouncement"));
    }

    private static Stream<Use> kind(Manifest manifest, String kind) {
        return Stream.of(manifest)
                .filter(each -> each.kind().equals(kind))
                .map(each -> new Use("kind `" + kind + "`", each.root().keyOrigin("kind")));
    }

    private static Stream<Use> label(Manifest manifest, String label) {
        return manifest.metadata().map("labels").stream()
                .filter(labels -> labels.has(label))
                .map(labels ->
                        new Use("the label `" + label + "` of " + Objects.words(manifest), labels.keyOrigin(label)));
    }

    private static Stream<Use> key(Manifest manifest, MapNode map, String key) {
        return Stream.of(map)
                .filter(each -> each.has(key))
                .map(each -> new Use("`" + key + "` of " + Objects.words(manifest), each.keyOrigin(key)));
    }
}
