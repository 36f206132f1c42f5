package dev.netspec.prove;

import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mistakes in what networks there are, and in their roles and VLAN ids. */
final class NetworkFaults {

    private NetworkFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "docker-network-overlap",
                        "the spec has no region",
                        spec -> spec.regions().map(region -> region.put("outOfBand", "[172.17.200.0/24]"))),
                Fault.of(
                        "network-role-differs",
                        "no managed cluster has a share of a network with a role",
                        spec -> managed(spec)
                                .filter(segment ->
                                        segment.isShared() && segment.facts().has("role"))
                                .map(segment ->
                                        segment.share().put("role", segment.is("tenant") ? "external" : "tenant"))),
                Fault.of(
                        "cidr-host-bits",
                        "no network has an address that the spec does not mention",
                        spec -> spec.segments()
                                .flatMap(segment -> spec.free(segment.cidr(), 1).stream()
                                        .map(free -> segment.facts()
                                                .put(
                                                        "cidr",
                                                        free + "/"
                                                                + segment.cidr().prefix())))),
                Fault.of(
                        "cidr-reserved",
                        "the spec has no cluster",
                        spec -> spec.clusters().map(cluster -> cluster.put("kubernetes/pods", "169.254.0.0/18"))),
                Fault.of(
                        "kubernetes-cidr-overlap",
                        "the spec has no network that fits into a pod network",
                        spec -> spec.segments()
                                .filter(segment -> segment.cidr().prefix() >= 18)
                                .map(segment -> segment.cluster().put("kubernetes/pods", around(segment.cidr(), 18)))),
                Fault.of(
                        "pods-cidr-too-small",
                        "the spec has no cluster",
                        spec -> spec.clusters()
                                .map(cluster -> cluster.put(
                                        "kubernetes/pods", spec.addresses().unused() + ".64.0/28"))),
                Fault.of(
                        "network-overlap",
                        "no managed cluster has networks",
                        spec -> managed(spec)
                                .map(segment -> segment.cluster()
                                        .put(
                                                "networks/inside",
                                                "{role: external, cidr: %s}".formatted(half(segment))))),
                Fault.of(
                        "network-role-missing",
                        "the spec has no managed cluster",
                        spec -> spec.managed()
                                .map(cluster -> cluster.put(
                                        "networks/nameless",
                                        "{cidr: %s.1.0/24}"
                                                .formatted(spec.addresses().unused())))),
                Fault.of(
                        "network-not-used",
                        "the spec has no managed cluster",
                        spec -> spec.managed()
                                .map(cluster -> cluster.put(
                                        "networks/spare",
                                        "{role: tenant, cidr: %1$s.1.0/24, hosts: %1$s.1.10-%1$s.1.99}"
                                                .formatted(spec.addresses().unused())))),
                Fault.of(
                        "lcm-network-missing",
                        "no managed cluster has an LCM network",
                        spec -> spec.managed()
                                .flatMap(cluster -> spec
                                        .segments(cluster)
                                        .filter(segment -> segment.is("lcm"))
                                        .map(segment -> segment.share().put("role", "tenant"))
                                        .reduce(Edit::and)
                                        .stream())),
                Fault.of(
                        "networks-missing",
                        "no management cluster has networks of its own",
                        spec -> spec.management()
                                .filter(cluster -> cluster.has("networks"))
                                .map(cluster -> cluster.put(
                                                "networks",
                                                "{workloads: {cidr: %1$s.1.0/24, hosts: %1$s.1.10-%1$s.1.99}}"
                                                        .formatted(
                                                                spec.addresses().unused()))
                                        .and(cluster.remove("seedNode"))
                                        .and(cluster.remove("pools")))),
                Fault.of(
                        "vlan-id-reused",
                        "no cluster has two networks with VLAN ids",
                        spec -> spec.segments()
                                .filter(segment -> segment.facts().has("vlan"))
                                .flatMap(segment -> other(spec, segment).stream()
                                        .map(other -> segment.facts()
                                                .put("vlan", other.facts().text("vlan"))))),
                Fault.of(
                        "mtu-too-large-for-parent",
                        "no host profile has a VLAN interface of its own on a bond",
                        spec -> spec.profilesInUse()
                                .flatMap(profile -> profile.parts("vlans")
                                        .filter(vlan -> spec.withBases(profile)
                                                .anyMatch(base -> base.part("bonds", vlan.text("link"))
                                                        .isPresent()))
                                        .map(vlan -> vlan.put("mtu", "9000")
                                                .and(profile.put("bonds/" + vlan.text("link") + "/mtu", "1500"))))));
    }

    private static Stream<Segment> managed(OwnSpec spec) {
        return spec.managed().flatMap(spec::segments);
    }

    private static String around(Cidr inner, int prefix) {
        return new Cidr(new Ip(inner.network().value() >>> 32 - prefix << 32 - prefix), prefix).toString();
    }

    private static String half(Segment segment) {
        return new Cidr(segment.cidr().network(), segment.cidr().prefix() + 1).toString();
    }

    /** Another network of the cluster that hosts may be in too. */
    private static Optional<Segment> other(OwnSpec spec, Segment segment) {
        return spec.segments(segment.cluster())
                .filter(other -> other.facts().has("vlan")
                        && !other.cidr().equals(segment.cidr())
                        && other.rack().map(Part::name).equals(segment.rack().map(Part::name)))
                .findFirst();
    }
}
