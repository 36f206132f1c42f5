package dev.netspec.prove;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in the roles of machines, and in the racks that they stand in. */
final class RoleFaults {

    private RoleFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "rack-without-machines",
                        "no managed cluster says of the machines of each role in which rack they stand",
                        spec -> spec.managed()
                                .filter(cluster ->
                                        cluster.parts("racks").findAny().isPresent()
                                                && cluster.parts("machines").allMatch(RoleFaults::isInRacks))
                                .map(cluster -> cluster.put("racks/spare", spare(spec, cluster)))),
                Fault.of(
                        "rack-lcm-shared",
                        "no managed cluster announces by BGP from several racks with LCM networks",
                        spec -> spec.managed()
                                .filter(cluster -> cluster.says("announce", "bgp"))
                                .flatMap(cluster -> {
                                    List<Segment> own = spec.segments(cluster)
                                            .filter(segment -> segment.rack().isPresent() && segment.is("lcm"))
                                            .toList();
                                    return own.size() < 2
                                            ? Stream.<Edit>empty()
                                            : sharing(spec, own.get(0), own.get(1));
                                })),
                Fault.of(
                        "default-role-missing",
                        "no cluster without racks counts the machines of several roles of which one is the default",
                        spec -> spec.clusters()
                                .filter(cluster -> cluster.lacks("racks")
                                        && cluster.parts("machines")
                                                        .filter(role -> !role.text("count")
                                                                .isEmpty())
                                                        .count()
                                                > 1)
                                .flatMap(cluster -> cluster.parts("machines"))
                                .filter(role -> role.says("default", "true"))
                                .map(role -> role.remove("default"))),
                Fault.of(
                        "default-role-ambiguous",
                        "no cluster has several roles of machines of which one is the default",
                        spec -> spec.clusters()
                                .filter(cluster ->
                                        cluster.parts("machines").anyMatch(role -> role.says("default", "true")))
                                .flatMap(cluster -> cluster.parts("machines"))
                                .filter(role -> role.lacks("default"))
                                .map(role -> role.put("default", "true"))),
                Fault.of(
                        "control-plane-missing",
                        "no managed cluster announces by BGP",
                        spec -> spec.managed()
                                .filter(cluster -> cluster.says("announce", "bgp"))
                                .flatMap(cluster -> cluster
                                        .parts("machines")
                                        .map(role -> role.put("controlPlane", "false"))
                                        .reduce(Edit::and)
                                        .stream())),
                Fault.of(
                        "rack-missing",
                        "no cluster with several racks counts the machines of a role by rack",
                        spec -> spec.clusters()
                                .filter(cluster -> cluster.parts("racks").count() > 1)
                                .flatMap(cluster -> cluster.parts("machines"))
                                .filter(role -> role.part("count").isPresent())
                                .map(role -> role.put("count", "3"))),
                Fault.of(
                        "rack-pxe-missing",
                        "no cluster has a provisioning segment in each of several racks",
                        spec -> spec.managed()
                                .filter(cluster -> cluster.parts("racks")
                                                .filter(rack -> rack.part("networks/pxe")
                                                        .isPresent())
                                                .count()
                                        > 1)
                                .flatMap(cluster -> cluster.parts("racks"))
                                .filter(rack -> rack.part("networks/pxe").isPresent())
                                .map(rack -> rack.remove("networks/pxe"))),
                Fault.of(
                        "rack-gateway-missing",
                        "no managed cluster has a workloads network with a gateway in each of several racks",
                        spec -> spec.managed()
                                .filter(cluster -> cluster.parts("racks")
                                                .filter(rack -> rack.part("networks", "workloads")
                                                        .isPresent())
                                                .count()
                                        > 1)
                                .flatMap(spec::segments)
                                .filter(segment -> segment.rack().isPresent()
                                        && segment.name().equals("workloads")
                                        && segment.share().has("gateway"))
                                .map(segment -> segment.share().remove("gateway"))));
    }

    private static boolean isInRacks(Part role) {
        return role.part("count").isPresent()
                || role.parts("list").findAny().isPresent()
                        && role.parts("list").allMatch(machine -> machine.has("rack"));
    }

    /** A rack like the others, with addresses of its own. */
    private static String spare(OwnSpec spec, Part cluster) {
        boolean boots = spec.segments(cluster).anyMatch(segment -> segment.is("pxe"));
        return """
                networks:
                  lcm: {cidr: %1$s.1.0/24, gateway: %1$s.1.1, nameservers: [%1$s.9.1], hosts: %1$s.1.10-%1$s.1.99}
                  workloads: {cidr: %1$s.2.0/24, gateway: %1$s.2.1, nameservers: [%1$s.9.1], hosts: %1$s.2.10-%1$s.2.99}
                  %2$s
                bgp: {peers: [%1$s.1.1]}
                """.formatted(
                        spec.addresses().unused(),
                        boots
                                ? "pxe: {cidr: %1$s.3.0/24, gateway: %1$s.3.1, dhcp: %1$s.3.10-%1$s.3.99}"
                                        .formatted(spec.addresses().unused())
                                : "");
    }

    /** Both racks in the network of the first and with its neighbours, each with hosts of its own. */
    private static Stream<Edit> sharing(OwnSpec spec, Segment first, Segment second) {
        return spec.free(first.cidr(), 60).stream()
                .flatMap(free -> Stream.of(
                        Stream.of(second.share().put("cidr", first.cidr().toString())),
                        Stream.of(second.share().put("hosts", free.toString())),
                        first.share().node().get("gateway").stream()
                                .map(gateway -> second.share().put("gateway", gateway)),
                        first.rack().flatMap(rack -> rack.node().get("bgp")).stream()
                                .map(bgp -> second.rack().orElseThrow().put("bgp", bgp)))
                        .flatMap(edits -> edits)
                        .reduce(Edit::and)
                        .stream());
    }
}
