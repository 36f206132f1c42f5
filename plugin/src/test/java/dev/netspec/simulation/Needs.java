package dev.netspec.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an object cannot do without, read off its own YAML as the product's controllers read it (domain.md 2.1 to 2.7 and
 * 4.1).
 */
final class Needs {

    /**
     * One thing that it cannot do without.
     *
     * @param what in words
     * @param isMet whether it is among these objects
     */
    record Need(String what, Predicate<Map<Id, Resource>> isMet) {

        static Need named(Id id) {
            return new Need(id.toString(), standing -> standing.containsKey(id));
        }

        static Need any(String what, Predicate<Resource> isIt) {
            return new Need(what, standing -> standing.values().stream().anyMatch(isIt));
        }

        Need or(Need other) {
            return new Need(what + ", or " + other.what, isMet.or(other.isMet));
        }
    }

    private static final String CLUSTER = "cluster.sigs.k8s.io/cluster-name";

    private Needs() {}

    static List<Need> of(Resource object) {
        return switch (object.id().kind()) {
            case "L2Template" -> ofL2Template(object);
            case "MetalLBConfigTemplate" -> ofMetalLbConfigTemplate(object);
            case "MetalLBConfig" -> ofMetalLbConfig(object);
            case "Rack" -> ofRack(object);
            case "Cluster" -> ofCluster(object);
            default -> List.of();
        };
    }

    /** Whether this object says that it belongs to that cluster, which lies in the same namespace. */
    static boolean isOf(Resource object, Id cluster) {
        return object.id().namespace().equals(cluster.namespace())
                && object.label(CLUSTER)
                        .or(() -> object.text("spec", "clusterRef"))
                        .equals(Optional.of(cluster.name()));
    }

    /** The subnets of its layout, by name or by label, in its own namespace or among those for all. */
    private static List<Need> ofL2Template(Resource template) {
        List<Need> needs = new ArrayList<>();
        for (Object entry : template.list("spec", "l3Layout")) {
            Map<?, ?> network = (Map<?, ?>) entry;
            String namespace = "global".equals(network.get("scope"))
                    ? "default"
                    : template.id().namespace();
            if (network.get("labelSelector") instanceof Map<?, ?> labels) {
                needs.add(Need.any(
                        "a Subnet labelled " + labels,
                        subnet -> isSubnet(subnet, namespace)
                                && labels.entrySet().stream()
                                        .allMatch(label -> subnet.label(
                                                        label.getKey().toString())
                                                .equals(Optional.of(
                                                        label.getValue().toString())))));
            } else {
                needs.add(Need.named(
                        new Id("Subnet", namespace, network.get("subnetName").toString())));
            }
        }
        return needs;
    }

    /** Where it does not list the pools itself, they are made from labelled subnets. */
    private static List<Need> ofMetalLbConfigTemplate(Resource template) {
        return template.value("spec", "templates", "ipAddressPools").isPresent()
                ? List.of()
                : List.of(Need.any(
                        "a Subnet with addresses for MetalLB",
                        subnet -> subnet.id().namespace().equals(template.id().namespace())
                                && subnet.label("ipam/SVC-MetalLB").isPresent()
                                && subnet.label(CLUSTER).equals(template.label(CLUSTER))));
    }

    private static List<Need> ofMetalLbConfig(Resource config) {
        return config
                .text("spec", "templateName")
                .map(name ->
                        Need.named(new Id("MetalLBConfigTemplate", config.id().namespace(), name)))
                .stream()
                .toList();
    }

    private static List<Need> ofRack(Resource rack) {
        return rack.map("spec", "peeringMap").keySet().stream()
                .map(subnet -> Need.named(new Id("Subnet", rack.id().namespace(), subnet.toString())))
                .toList();
    }

    private static List<Need> ofCluster(Resource cluster) {
        Id id = cluster.id();
        List<Need> needs = new ArrayList<>();
        needs.add(labelled(id, "Subnet", "ipam/SVC-k8s-lcm"));
        needs.add(labelled(id, "L2Template", ""));
        if (cluster.text("spec", "providerSpec", "value", "loadBalancerHost").equals(Optional.of(""))) {
            needs.add(labelled(id, "Subnet", "ipam/SVC-LBhost"));
        }
        if (cluster.isTrue("spec", "providerSpec", "value", "useBGPAnnouncement")) {
            needs.add(labelled(id, "MultiRackCluster", ""));
            needs.add(labelled(id, "Rack", ""));
        }
        needs.add(labelled(id, "MetalLBConfig", "").or(labelled(id, "Subnet", "ipam/SVC-MetalLB")));
        return needs;
    }

    /** @param label that it has to have besides that of the cluster, or nothing */
    private static Need labelled(Id cluster, String kind, String label) {
        return Need.any(
                "a " + kind + " of the cluster" + (label.isEmpty() ? "" : " with label " + label),
                object -> object.id().kind().equals(kind)
                        && isOf(object, cluster)
                        && (label.isEmpty() || object.label(label).isPresent()));
    }

    private static boolean isSubnet(Resource object, String namespace) {
        return object.id().kind().equals("Subnet") && object.id().namespace().equals(namespace);
    }
}
