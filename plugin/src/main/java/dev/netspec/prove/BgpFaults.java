package dev.netspec.prove;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mistakes in what is announced by BGP, and to whom. */
final class BgpFaults {

    private static final String NO_BGP = "no cluster announces by BGP";

    private BgpFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "bgp-asn-missing",
                        NO_BGP + " with a `peerASN` for all of its racks",
                        spec -> announced(spec)
                                .filter(BgpFaults::sharesPeerAsn)
                                .map(cluster -> cluster.remove("bgp/peerASN"))),
                Fault.of(
                        "bgp-not-announced",
                        "no managed cluster announces by ARP",
                        spec -> spec.managed()
                                .filter(cluster -> !cluster.says("announce", "bgp"))
                                .flatMap(cluster -> spec.segments(cluster)
                                        .flatMap(segment -> segment.facts().node().text("gateway").stream())
                                        .limit(1)
                                        .map(gateway -> cluster.put(
                                                "bgp",
                                                "{localASN: 65101, peerASN: 65100, peers: [%s]}".formatted(gateway))))),
                Fault.of(
                        "bgp-peer-duplicate",
                        NO_BGP,
                        spec -> sessions(spec)
                                .flatMap(bgp -> bgp.texts("peers").stream()
                                        .limit(1)
                                        .map(peer -> bgp.put(
                                                "peers", "[%1$s, {address: %1$s, port: 1179}]".formatted(peer))))),
                Fault.of(
                        "bgp-peer-in-range",
                        NO_BGP + " from racks with ranges for hosts",
                        spec -> announced(spec)
                                .flatMap(spec::segments)
                                .flatMap(segment -> segment
                                        .rack()
                                        .flatMap(rack -> rack.part("bgp"))
                                        .filter(bgp -> bgp.has("peers"))
                                        .flatMap(bgp -> segment.address("hosts")
                                                .map(address -> bgp.put("peers", "[" + address + "]")))
                                        .stream())),
                Fault.of(
                        "bgp-peer-outside-network",
                        NO_BGP,
                        spec -> sessions(spec)
                                .map(bgp -> bgp.put(
                                                "peers",
                                                "[%s.0.1]"
                                                        .formatted(
                                                                spec.addresses().unused()))
                                        .and(bgp.put("ebgpMultiHop", "false")))),
                Fault.of(
                        "bgp-peers-missing",
                        NO_BGP,
                        spec -> announced(spec)
                                .flatMap(cluster -> cluster
                                        .parts("racks")
                                        .flatMap(rack -> rack.part("bgp").stream())
                                        .map(bgp -> bgp.remove("peers").and(bgp.remove("apiPeers")))
                                        .reduce(Edit::and)
                                        .stream())),
                Fault.of(
                        "bgp-timers-invalid",
                        NO_BGP,
                        spec -> announced(spec)
                                .filter(cluster -> cluster.part("bgp").isPresent())
                                .map(cluster -> cluster.put("bgp/holdTime", "2s"))));
    }

    /** Whether some neighbour has its AS number from the cluster: where each states its own, nothing misses that one. */
    private static boolean sharesPeerAsn(Part cluster) {
        Optional<Part> shared = cluster.part("bgp").filter(bgp -> bgp.has("peerASN"));
        return shared.isPresent()
                && Stream.concat(
                                shared.stream(),
                                cluster.parts("racks")
                                        .flatMap(rack -> rack.part("bgp").stream())
                                        .filter(bgp -> !bgp.has("peerASN")))
                        .anyMatch(bgp -> !bgp.texts("peers").isEmpty());
    }

    private static Stream<Part> announced(OwnSpec spec) {
        return spec.clusters().filter(cluster -> cluster.says("announce", "bgp"));
    }

    /** What racks say of their sessions. */
    private static Stream<Part> sessions(OwnSpec spec) {
        return announced(spec)
                .flatMap(cluster -> cluster.parts("racks"))
                .flatMap(rack -> rack.part("bgp").stream())
                .filter(bgp -> bgp.has("peers"));
    }
}
