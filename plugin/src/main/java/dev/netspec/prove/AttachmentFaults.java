package dev.netspec.prove;

import dev.netspec.release.Feature;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Mistakes in which network sits where on a host. */
final class AttachmentFaults {

    private static final String NO_ATTACHMENT = "no host profile attaches a network";

    private AttachmentFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "default-route-through-pxe",
                        "no profile of a management cluster attaches a PXE network with a gateway beside the management"
                                + " network and leaves the default route to netspec",
                        spec -> ofManagement(spec, "pxe")
                                .filter(attach -> spec.management()
                                        .flatMap(spec::segments)
                                        .filter(segment -> segment.is("pxe"))
                                        .allMatch(segment -> segment.facts().has("gateway")))
                                .filter(attach -> spec.management()
                                        .flatMap(spec::profiles)
                                        .flatMap(spec::withBases)
                                        .flatMap(profile -> profile.parts("attach"))
                                        .noneMatch(other -> other.has("defaultRoute")))
                                .map(attach -> attach.put("defaultRoute", "true"))),
                Fault.of(
                        "interface-name-reserved",
                        NO_ATTACHMENT + " whose interface may have any name",
                        spec -> attachments(spec)
                                .filter(attach -> !attach.name().matches("lcm|workloads|.*management"))
                                .map(attach -> attach.put("bridge", "veth0"))),
                Fault.of(
                        "interface-name-unconventional",
                        "no host profile attaches an LCM or a management network",
                        spec -> attachments(spec)
                                .filter(attach -> attach.name().equals("lcm")
                                        || attach.name().equals("management"))
                                .map(attach -> attach.put("bridge", "br-lcm"))),
                Fault.of(
                        "pxe-ports-several",
                        "no profile of a management cluster that numbers its NICs by priority attaches a PXE network",
                        spec -> managementProfiles(spec)
                                .filter(profile -> profile.has("nicPriority"))
                                .flatMap(profile -> profile.part("attach", "pxe").stream()
                                        .map(attach -> attach.put("to", "br-ports")
                                                .and(attach.remove("bridge"))
                                                .and(profile.put(
                                                        "bridges/br-ports",
                                                        "{interfaces: [%s, 7]}".formatted(attach.text("to"))))))),
                Fault.of(
                        "pxe-not-on-provision-nic",
                        "no profile of a management cluster whose first NIC is the one to boot from attaches the PXE network"
                                + " to it",
                        spec -> managementProfiles(spec)
                                .filter(profile -> profile.texts("nicPriority").indexOf("provision") == 0)
                                .flatMap(profile -> profile.part("attach", "pxe").stream())
                                .filter(attach -> attach.says("to", "0"))
                                .map(attach -> attach.put("to", "7"))),
                Fault.of(
                        "interface-name-invalid",
                        NO_ATTACHMENT,
                        spec -> attachments(spec).map(attach -> attach.put("bridge", "much-too-long-a-name"))),
                Fault.of(
                        "interface-name-clash",
                        "no host profile attaches a network to a bond",
                        spec -> spec.profilesInUse()
                                .flatMap(profile -> attachments(spec, profile)
                                        .filter(attach -> profile.part("bonds", attach.text("to"))
                                                .isPresent())
                                        .map(attach -> attach.put("bridge", attach.text("to"))))),
                Fault.of(
                        "interface-name-unknown",
                        "no management cluster whose MetalLB names interfaces has a network with pools on a bridge of a NIC"
                                + " that only the host knows the name of",
                        spec -> spec.management()
                                .filter(cluster -> spec.has(cluster, Feature.METALLB_CONFIG))
                                .flatMap(cluster -> cluster.parts("machines"))
                                .flatMap(role -> spec.profile(role.text("profile")).stream())
                                .filter(profile -> profile.has("nicPriority"))
                                .flatMap(profile -> profile.parts("attach"))
                                .filter(attach -> attach.has("bridge")
                                        && attach.text("to").matches("\\d+"))
                                .map(attach -> attach.remove("bridge"))),
                Fault.of(
                        "attachment-clash",
                        "no host profile attaches two networks without a bridge of their own",
                        spec -> spec.profilesInUse()
                                .flatMap(profile -> both(
                                                attachments(spec, profile).filter(attach -> attach.lacks("bridge")),
                                                attach -> attach.put("to", "br-both")
                                                        .and(attach.put("untagged", "true")))
                                        .map(edit -> edit.and(profile.put("bridges/br-both", "{interfaces: []}"))))),
                Fault.of(
                        "network-not-attached",
                        NO_ATTACHMENT + " that all hosts of its clusters need",
                        spec -> spec.profilesInUse()
                                .filter(profile -> profile.parts("attach").count() > 1)
                                .flatMap(profile -> Stream.of("pxe", "management", "lcm")
                                        .filter(key ->
                                                spec.own(profile, "attach", key).isPresent())
                                        .map(key -> profile.remove("attach/" + key)))),
                Fault.of(
                        "default-route-ambiguous",
                        "no host profile attaches two networks that both have a gateway",
                        spec -> spec.profilesInUse()
                                .flatMap(profile -> both(
                                        attachments(spec, profile)
                                                .filter(attach -> spec.segments()
                                                        .filter(segment ->
                                                                segment.name().equals(attach.name()))
                                                        .allMatch(segment ->
                                                                segment.facts().has("gateway"))),
                                        attach -> attach.put("defaultRoute", "true")))),
                Fault.of(
                        "default-route-missing",
                        "no management cluster leaves its default route to convention and has a gateway in its management network",
                        spec -> spec.management()
                                .filter(cluster -> spec.profiles(cluster)
                                        .flatMap(spec::withBases)
                                        .flatMap(profile -> profile.parts("attach"))
                                        .noneMatch(attach -> attach.says("defaultRoute", "true")))
                                .flatMap(spec::segments)
                                .filter(segment -> segment.is("management") || segment.is("pxe-management"))
                                .filter(segment -> segment.rack().isEmpty()
                                        && segment.facts().has("gateway"))
                                .map(segment -> segment.facts().remove("gateway"))),
                Fault.of(
                        "gateway-missing",
                        "no host profile states that its default route goes through a network with a gateway",
                        spec -> spec.clusters()
                                .flatMap(cluster -> spec.profiles(cluster)
                                        .flatMap(profile -> profile.parts("attach"))
                                        .filter(attach -> attach.says("defaultRoute", "true"))
                                        .flatMap(attach -> spec.segments(cluster)
                                                .filter(segment -> segment.name()
                                                                .equals(attach.name())
                                                        && segment.rack().isEmpty()
                                                        && segment.facts().has("gateway"))))
                                .map(segment -> segment.facts().remove("gateway"))),
                Fault.of(
                        "route-via-outside-network",
                        NO_ATTACHMENT,
                        spec -> attachments(spec)
                                .map(attach -> attach.put(
                                        "routes",
                                        "[{to: %1$s.8.0/24, via: %1$s.0.1}]"
                                                .formatted(spec.addresses().unused())))),
                Fault.of(
                        "storage-access-missing",
                        "no host profile attaches both networks of storage itself",
                        spec -> spec.profilesInUse()
                                .filter(profile -> spec.own(profile, "attach", "storage-access")
                                                .isPresent()
                                        && profile.part("attach", "storage-replication")
                                                .isPresent())
                                .map(profile -> profile.remove("attach/storage-access"))),
                Fault.of(
                        "pxe-on-managed-host",
                        "no managed cluster has a provisioning segment",
                        spec -> spec.managed()
                                .filter(cluster -> spec.segments(cluster).anyMatch(segment -> segment.is("pxe")))
                                .flatMap(spec::profiles)
                                .flatMap(profile -> attachments(spec, profile)
                                        .limit(1)
                                        .map(attach ->
                                                profile.put("attach/pxe", "{to: %s}".formatted(attach.text("to")))))));
    }

    private static Stream<Part> managementProfiles(OwnSpec spec) {
        return spec.management().flatMap(spec::profiles).distinct();
    }

    private static Stream<Part> ofManagement(OwnSpec spec, String network) {
        return managementProfiles(spec).flatMap(profile -> profile.part("attach", network).stream());
    }

    /** The same in the first two; nothing if there are not so many. */
    private static Stream<Edit> both(Stream<Part> parts, Function<Part, Edit> edit) {
        List<Edit> edits = parts.limit(2).map(edit).toList();
        return edits.size() == 2 ? Stream.of(edits.get(0).and(edits.get(1))) : Stream.empty();
    }

    private static Stream<Part> attachments(OwnSpec spec) {
        return spec.profilesInUse().flatMap(profile -> attachments(spec, profile));
    }

    /** What a profile attaches itself, of what some cluster that may use it has a network for. */
    private static Stream<Part> attachments(OwnSpec spec, Part profile) {
        return profile.parts("attach")
                .filter(attach -> attach.has("to"))
                .filter(attach -> spec.clusters()
                        .filter(cluster -> spec.profiles(cluster).anyMatch(profile::equals))
                        .flatMap(spec::segments)
                        .anyMatch(segment -> segment.name().equals(attach.name())));
    }
}
