package dev.netspec.prove;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Mistakes in the addresses of gateways, name servers and seed nodes. */
final class AddressFaults {

    private AddressFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "name-server-unusable",
                        "no network has a range for hosts",
                        spec -> spec.segments()
                                .filter(segment -> segment.address("hosts").isPresent())
                                .map(segment -> segment.facts().put("nameservers", "[127.0.0.53]"))),
                gateway(
                        "gateway-outside-network",
                        "",
                        (spec, segment) -> Stream.of(spec.addresses().unused() + ".0.1")),
                gateway(
                        "gateway-not-a-host",
                        "",
                        (spec, segment) -> Stream.of(segment.cidr().last().toString())),
                gateway(
                        "gateway-in-range",
                        " and a range for DHCP or load balancers",
                        (spec, segment) -> Stream.of("loadBalancer", "dhcp")
                                .flatMap(key -> segment.address(key).stream())
                                .limit(1)),
                gateway(
                        "gateway-in-host-range",
                        " and a range for hosts",
                        (spec, segment) -> segment.address("hosts").stream()),
                Fault.of(
                        "name-server-in-range",
                        "no network has a range for hosts",
                        spec -> spec.segments()
                                .flatMap(segment -> segment.address("hosts").stream()
                                        .map(address -> segment.facts().put("nameservers", "[" + address + "]")))),
                seedNode(
                        "seed-node-outside-network",
                        "address",
                        spec -> segment -> Stream.of(spec.addresses().unused() + ".0.20")),
                seedNode("seed-node-address-taken", "address", spec -> segment -> segment.address("hosts").stream()),
                seedNode(
                        "bootstrap-pool-outside-network",
                        "loadBalancer",
                        spec -> segment -> Stream.of(
                                "%1$s.0.61-%1$s.0.80".formatted(spec.addresses().unused()))));
    }

    private interface Address {
        Stream<String> in(OwnSpec spec, Segment segment);
    }

    private static Fault gateway(String id, String and, Address address) {
        return Fault.of(
                id,
                "no network has a gateway" + and,
                spec -> spec.segments()
                        .filter(segment -> segment.facts().has("gateway"))
                        .flatMap(segment -> address.in(spec, segment)
                                .map(gateway -> segment.facts().put("gateway", gateway))));
    }

    /** The seed node is in the network that machines boot from. */
    private static Fault seedNode(String id, String key, Function<OwnSpec, Function<Segment, Stream<String>>> value) {
        return Fault.of(
                id,
                "no management cluster without racks has a seed node",
                spec -> spec.management()
                        .filter(cluster -> cluster.has("seedNode"))
                        .flatMap(cluster -> spec.segments(cluster)
                                .filter(segment -> segment.rack().isEmpty())
                                .filter(segment -> segment.is("pxe") || segment.is("pxe-management"))
                                .flatMap(value.apply(spec))
                                .limit(1)
                                .map(text -> cluster.put("seedNode/" + key, text))));
    }
}
