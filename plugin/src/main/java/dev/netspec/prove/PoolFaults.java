package dev.netspec.prove;

import dev.netspec.release.Feature;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in pools of MetalLB. */
final class PoolFaults {

    private static final String NO_POOL = "no network has a range for load balancers";

    private PoolFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "pool-reserve-small",
                        "no network of a managed cluster has a range for load balancers",
                        spec -> of(spec, "services")
                                .filter(segment -> segment.cluster()
                                        .parts("pools")
                                        .noneMatch(pool -> pool.says("autoAssign", "true")))
                                .flatMap(segment -> segment.range("loadBalancer").stream()
                                        .map(range -> segment.share()
                                                .put(
                                                        "loadBalancer",
                                                        range.first() + "-"
                                                                + range.first().plus(1))))),
                Fault.of(
                        "pool-overlap",
                        NO_POOL,
                        spec -> loadBalanced(spec)
                                .flatMap(segment -> segment.address("loadBalancer").stream()
                                        .map(address -> pool(segment, "extra", address, false)))),
                Fault.of(
                        "pool-overlaps-hosts",
                        "no network has a range for load balancers and one for hosts",
                        spec -> loadBalanced(spec)
                                .flatMap(segment -> segment.share().node().get("hosts").stream()
                                        .map(hosts -> segment.share().put("loadBalancer", hosts)))),
                Fault.of(
                        "pool-too-small",
                        "no network of a management cluster has a range for load balancers",
                        spec -> loadBalanced(spec)
                                .filter(PoolFaults::isOfManagement)
                                .flatMap(segment -> segment.address("loadBalancer").stream()
                                        .map(address -> segment.share().put("loadBalancer", address)))),
                Fault.of(
                        "pool-name-duplicate",
                        NO_POOL,
                        spec -> loadBalanced(spec)
                                .flatMap(segment -> spec.free(segment.cidr(), 1).stream()
                                        .map(free -> pool(segment, name(segment), free.toString(), false)))),
                Fault.of(
                        "default-pool-missing",
                        "no management network has a range for load balancers",
                        spec -> of(spec, "default")
                                .map(segment -> segment.share().remove("loadBalancer"))),
                Fault.of(
                        "default-pool-misplaced",
                        "no management cluster has a PXE network of its own beside a management network with a range for"
                                + " load balancers",
                        spec -> of(spec, "default")
                                .flatMap(segment -> spec.segments(segment.cluster())
                                        .filter(other -> other.is("pxe"))
                                        .flatMap(pxe -> spec.free(pxe.cidr(), 30).stream()
                                                .map(free -> segment.share()
                                                        .remove("loadBalancer")
                                                        .and(pool(pxe, "default", free.toString(), true)))))),
                Fault.of(
                        "services-pxe-missing",
                        "no PXE network of its own has a range for load balancers",
                        spec -> of(spec, "services-pxe")
                                .map(segment -> segment.share().remove("loadBalancer"))),
                Fault.of(
                        "services-pxe-auto-assigned",
                        "no PXE network of its own has a range for load balancers",
                        spec -> of(spec, "services-pxe").map(segment -> restated(segment, true))),
                Fault.of(
                        "auto-assign-missing",
                        "no cluster has a pool that a release could keep from auto-assignment",
                        spec -> Stream.concat(of(spec, "default"), of(spec, "services"))
                                .filter(segment -> !isHelmValue(spec, segment))
                                .map(segment -> restated(segment, false))),
                Fault.of(
                        "helm-pool-auto-assign",
                        "the pools of no management cluster are Helm values",
                        spec -> of(spec, "default")
                                .filter(segment -> isHelmValue(spec, segment))
                                .map(segment -> restated(segment, false))),
                Fault.of(
                        "auto-assign-ambiguous",
                        "no network has a range for load balancers and free addresses",
                        spec -> Stream.concat(of(spec, "default"), of(spec, "services"))
                                .flatMap(segment -> spec.free(segment.cidr(), 5).stream()
                                        .map(free -> pool(segment, "extra", free.toString(), true)))),
                Fault.of(
                        "pool-not-announced",
                        "no managed cluster announces pools by ARP",
                        spec -> of(spec, "services")
                                .map(segment -> segment.cluster()
                                        .put(
                                                "networks/far",
                                                "{role: external, cidr: %1$s.1.0/24, gateway: %1$s.1.1}"
                                                        .formatted(
                                                                spec.addresses().unused()))
                                        .and(segment.cluster()
                                                .put(
                                                        "pools/extra",
                                                        "{in: far, addresses: %1$s.1.10-%1$s.1.49, autoAssign: false}"
                                                                .formatted(spec.addresses()
                                                                        .unused()))))),
                Fault.of(
                        "pool-aggregation-too-wide",
                        "no cluster announces pools by BGP",
                        spec -> spec.clusters()
                                .filter(cluster -> cluster.says("announce", "bgp"))
                                .flatMap(cluster -> cluster.parts("pools"))
                                .map(pool -> pool.put("aggregationLength", "8"))));
    }

    private static Stream<Segment> loadBalanced(OwnSpec spec) {
        return spec.segments().filter(segment -> segment.share().has("loadBalancer"));
    }

    /** The networks whose range for load balancers becomes the pool of this name. */
    private static Stream<Segment> of(OwnSpec spec, String pool) {
        return loadBalanced(spec).filter(segment -> name(segment).equals(pool));
    }

    private static String name(Segment segment) {
        return isOfManagement(segment) ? segment.is("pxe") ? "services-pxe" : "default" : "services";
    }

    private static boolean isOfManagement(Segment segment) {
        return !segment.cluster().says("kind", "Cluster");
    }

    private static boolean isHelmValue(OwnSpec spec, Segment segment) {
        return isOfManagement(segment) && spec.has(segment.cluster(), Feature.METALLB_CONFIG_MAP);
    }

    /** The same pool with the same addresses, in the words that also say who gets them. */
    private static Edit restated(Segment segment, boolean autoAssign) {
        return segment.share()
                .remove("loadBalancer")
                .and(pool(
                        segment,
                        name(segment),
                        "[" + String.join(", ", segment.share().texts("loadBalancer")) + "]",
                        autoAssign));
    }

    private static Edit pool(Segment segment, String name, String addresses, boolean autoAssign) {
        return segment.cluster()
                .put(
                        "pools/" + name,
                        "{in: %s, addresses: %s, autoAssign: %s}".formatted(segment.name(), addresses, autoAssign));
    }
}
