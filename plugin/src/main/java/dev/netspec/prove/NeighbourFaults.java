package dev.netspec.prove;

import dev.netspec.release.Feature;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Mistakes that are made in a {@link Neighbour}, since they take another cluster or a shape that few have. */
final class NeighbourFaults {

    private NeighbourFaults() {}

    static List<Fault> all() {
        return List.of(
                beside(
                        "prefix-length-unusual",
                        "the spec has no managed cluster",
                        OwnSpec::managed,
                        neighbour ->
                                neighbour.with("{role: tenant, cidr: 100.64.0.0/14, hosts: 100.64.1.10-100.64.1.99}")),
                sharing(
                        "network-facts-differ",
                        "but the one for workloads has a gateway and free addresses",
                        (spec, segment) ->
                                segment.is("workloads") || segment.facts().lacks("gateway")
                                        ? Stream.empty()
                                        : spec.free(segment.cidr(), 4).stream()
                                                .map(free -> "{role: tenant, cidr: %s, gateway: %s, hosts: %s-%s}"
                                                        .formatted(
                                                                segment.cidr(),
                                                                free.first(),
                                                                free.first().plus(1),
                                                                free.last()))),
                sharing(
                        "workloads-shared",
                        "for workloads has free addresses",
                        (spec, segment) -> segment.is("workloads")
                                ? spec.free(segment.cidr(), 4).stream()
                                        .map(free -> "{role: workloads, cidr: %s, hosts: %s}"
                                                .formatted(segment.cidr(), free))
                                : Stream.empty()),
                sharing(
                        "host-range-overlap",
                        "but the one for workloads has a range for hosts",
                        (spec, segment) -> segment.is("workloads")
                                ? Stream.empty()
                                : segment.range("hosts").stream()
                                        .map(hosts -> "{role: tenant, cidr: %s, hosts: %s}"
                                                .formatted(segment.cidr(), hosts))),
                Fault.of(
                        "object-name-clash",
                        "the name of no managed cluster with networks of its own has a hyphen",
                        spec -> spec.managed()
                                .filter(cluster -> cluster.name().contains("-"))
                                .flatMap(cluster -> cluster.parts("networks")
                                        .map(network -> homonym(Neighbour.of(spec, cluster), network)))),
                beside(
                        "pool-not-stretched",
                        "the spec has no managed cluster",
                        OwnSpec::managed,
                        neighbour ->
                                neighbour.inRacks("{in: one-external, addresses: %s.1.10-%s.1.49, autoAssign: false}"
                                        .formatted(neighbour.unused(), neighbour.unused()))),
                beside(
                        "pool-network-missing",
                        "the spec has no managed cluster",
                        OwnSpec::managed,
                        neighbour ->
                                neighbour.inRack("{addresses: %1$s.0.10-%1$s.0.49}".formatted(neighbour.unused()))),
                beside(
                        "racks-missing",
                        "the release of no managed cluster can announce by BGP",
                        spec -> spec.managed().filter(cluster -> spec.has(cluster, Feature.BGP_ANNOUNCEMENT)),
                        neighbour -> neighbour.announcing("machines: {node: {count: 3, profile: neighbour}}")));
    }

    private interface Network {
        Stream<String> of(OwnSpec spec, Segment segment);
    }

    private static Fault sharing(String id, String which, Network network) {
        return Fault.of(
                id,
                "no network of a managed cluster " + which,
                spec -> spec.managed()
                        .flatMap(spec::segments)
                        .flatMap(
                                segment -> network.of(spec, segment).map(Neighbour.of(spec, segment.cluster())::with)));
    }

    private static Fault beside(
            String id, String unless, Function<OwnSpec, Stream<Part>> clusters, Function<Neighbour, Edit> mistake) {
        return Fault.of(
                id, unless, spec -> clusters.apply(spec).map(cluster -> mistake.apply(Neighbour.of(spec, cluster))));
    }

    /** {@code mosk} with network {@code 1-lcm} beside {@code mosk-1} with network {@code lcm}. */
    private static Edit homonym(Neighbour neighbour, Part network) {
        String[] names = neighbour.cluster().name().split("-", 2);
        return neighbour.named(
                names[0],
                names[1] + "-" + network.name(),
                "{role: tenant, cidr: %1$s.1.0/24, hosts: %1$s.1.10-%1$s.1.99}".formatted(neighbour.unused()));
    }
}
