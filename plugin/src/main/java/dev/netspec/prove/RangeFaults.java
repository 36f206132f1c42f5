package dev.netspec.prove;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in the ranges for hosts and for DHCP. */
final class RangeFaults {

    private RangeFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "border-in-range",
                        "no network has a range for hosts",
                        spec -> with(spec.segments(), "hosts")
                                .flatMap(segment -> segment.range("hosts").stream()
                                        .map(range -> segment.share()
                                                .put(
                                                        "hosts",
                                                        "[%s, %s]"
                                                                .formatted(
                                                                        range,
                                                                        segment.cidr()
                                                                                .last()))))),
                Fault.of(
                        "host-range-reserve-small",
                        "no cluster without racks counts the machines that are in a network with spare addresses for hosts",
                        spec -> spec.clusters()
                                .filter(cluster -> cluster.lacks("racks") && machines(cluster) > 2)
                                .flatMap(cluster -> with(spec.segments(cluster), "hosts")
                                        .filter(segment -> segment.is("lcm") || segment.is("management"))
                                        .flatMap(segment -> segment.range("hosts").stream()
                                                .filter(range -> range.size() >= machines(cluster))
                                                .map(range -> segment.share()
                                                        .put(
                                                                "hosts",
                                                                range.first() + "-"
                                                                        + range.first()
                                                                                .plus(machines(cluster) - 1)))))),
                Fault.of(
                        "range-outside-network",
                        "no network has a range for hosts",
                        spec -> with(spec.segments(), "hosts")
                                .map(segment -> segment.share()
                                        .put(
                                                "hosts",
                                                "%1$s.0.10-%1$s.0.199"
                                                        .formatted(
                                                                spec.addresses().unused())))),
                Fault.of(
                        "host-range-repeated",
                        "no network has a range for hosts",
                        spec -> with(spec.segments(), "hosts")
                                .flatMap(segment -> segment.range("hosts").stream()
                                        .map(range -> segment.share()
                                                .put("hosts", "[%s, %s]".formatted(range, range.first()))))),
                Fault.of(
                        "host-range-too-small",
                        "no management cluster has a network with a range for hosts",
                        spec -> with(spec.management().flatMap(spec::segments), "hosts")
                                .filter(segment -> segment.rack().isEmpty() && !segment.is("workloads"))
                                .flatMap(segment -> segment.range("hosts").stream()
                                        .map(range -> segment.share()
                                                .put(
                                                        "hosts",
                                                        range.first() + "-"
                                                                + range.first().plus(1))))),
                Fault.of(
                        "hosts-fewer-than-machines",
                        "no managed cluster without racks has a range for hosts",
                        spec -> with(
                                        spec.managed()
                                                .filter(cluster -> cluster.lacks("racks"))
                                                .flatMap(spec::segments),
                                        "hosts")
                                .flatMap(segment -> segment.address("hosts").stream()
                                        .map(address -> segment.share().put("hosts", address)))),
                Fault.of(
                        "host-range-missing",
                        "no managed cluster has a range for hosts",
                        spec -> with(spec.managed().flatMap(spec::segments), "hosts")
                                .map(segment -> segment.share().remove("hosts"))),
                Fault.of(
                        "dhcp-range-overlap",
                        "no network has a range for DHCP and one for hosts or load balancers",
                        spec -> with(spec.segments(), "dhcp")
                                .flatMap(segment -> Stream.of("hosts", "loadBalancer")
                                        .flatMap(key -> segment.share().node().get(key).stream())
                                        .limit(1)
                                        .map(taken -> segment.share().put("dhcp", taken)))),
                Fault.of(
                        "dhcp-range-too-small",
                        "no network has a range for DHCP",
                        spec -> with(spec.segments(), "dhcp")
                                .flatMap(segment -> segment.address("dhcp").stream()
                                        .map(address -> segment.share().put("dhcp", address)))),
                Fault.of(
                        "dhcp-range-missing",
                        "no managed cluster has a provisioning segment",
                        spec -> segmentsToBootFrom(spec)
                                .map(segment -> segment.share().remove("dhcp"))),
                Fault.of(
                        "dhcp-relay-missing",
                        "no managed cluster has a provisioning segment with a gateway",
                        spec -> segmentsToBootFrom(spec)
                                .filter(segment -> segment.share().has("gateway"))
                                .map(segment -> segment.share().remove("gateway"))));
    }

    /** The machines of all roles; 0 if not all are counted. */
    private static long machines(Part cluster) {
        List<String> counts =
                cluster.parts("machines").map(role -> role.text("count")).toList();
        return counts.contains("")
                ? 0
                : counts.stream().mapToLong(Long::parseLong).sum();
    }

    private static Stream<Segment> with(Stream<Segment> segments, String key) {
        return segments.filter(segment -> segment.share().has(key));
    }

    private static Stream<Segment> segmentsToBootFrom(OwnSpec spec) {
        return spec.managed().flatMap(spec::segments).filter(segment -> segment.is("pxe"));
    }
}
