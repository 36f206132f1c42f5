package dev.netspec.prove;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Mistakes in the address of the API. */
final class EndpointFaults {

    private EndpointFaults() {}

    static List<Fault> all() {
        return List.of(
                endpoint(
                        "api-endpoint-in-pool",
                        "a range for load balancers",
                        segment -> segment.address("loadBalancer")),
                endpoint("api-endpoint-in-range", "a range for hosts", segment -> segment.address("hosts")),
                endpoint(
                        "api-endpoint-taken",
                        "a gateway",
                        segment -> segment.facts().node().text("gateway")),
                Fault.of(
                        "api-endpoint-outside-network",
                        "no network states an API endpoint",
                        spec -> spec.segments()
                                .filter(segment -> segment.share().has("apiEndpoint"))
                                .map(segment -> segment.share()
                                        .put("apiEndpoint", spec.addresses().unused() + ".0.90"))),
                Fault.of(
                        "api-endpoint-missing",
                        "no network states an API endpoint",
                        spec -> spec.segments()
                                .filter(segment -> segment.share().has("apiEndpoint"))
                                .map(segment -> segment.share().remove("apiEndpoint"))),
                Fault.of(
                        "api-endpoint-repeated",
                        "no network of a managed cluster states an API endpoint",
                        spec -> spec.segments()
                                .filter(segment -> segment.share().has("apiEndpoint")
                                        && segment.cluster().says("kind", "Cluster"))
                                .flatMap(segment -> spec.free(segment.cidr(), 1).stream()
                                        .map(free -> segment.cluster().put("apiEndpoint", free.toString())))),
                Fault.of(
                        "api-endpoint-in-network",
                        "no managed cluster announces by BGP",
                        spec -> spec.managed()
                                .filter(cluster -> cluster.says("announce", "bgp"))
                                .flatMap(spec::segments)
                                .filter(segment -> segment.is("lcm"))
                                .flatMap(segment -> spec.free(segment.cidr(), 1).stream()
                                        .map(free -> segment.cluster().put("apiEndpoint", free.toString())))),
                Fault.of(
                        "masters-not-in-api-network",
                        "no network of a managed cluster states an API endpoint",
                        spec -> spec.segments()
                                .filter(segment -> segment.share().has("apiEndpoint")
                                        && segment.cluster().says("kind", "Cluster"))
                                .map(segment -> segment.share()
                                        .remove("apiEndpoint")
                                        .and(segment.cluster()
                                                .put(
                                                        "networks/far-lcm",
                                                        "{role: lcm, cidr: %1$s.1.0/24, apiEndpoint: %1$s.1.5}"
                                                                .formatted(spec.addresses()
                                                                        .unused()))))));
    }

    private static Fault endpoint(String id, String and, Function<Segment, Optional<String>> address) {
        return Fault.of(
                id,
                "no network states an API endpoint and " + and,
                spec -> spec.segments()
                        .filter(segment -> segment.share().has("apiEndpoint"))
                        .flatMap(segment -> address.apply(segment).stream()
                                .map(taken -> segment.share().put("apiEndpoint", taken))));
    }
}
