package dev.netspec.target;

import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** What other objects an object names. */
final class References {

    private References() {}

    /** As in {@code Subnet/mosk/mosk-1-lcm}. Whatever is in another namespace, an object finds without a name. */
    static Set<String> of(Manifest object) {
        Set<String> names = new LinkedHashSet<>();
        object.label(Labels.CLUSTER_NAME).ifPresent(cluster -> names.add(ClusterMapping.KIND + "/" + cluster));
        MapNode spec = object.spec();
        switch (object.kind()) {
            case "L2Template" ->
                spec.list("l3Layout").stream()
                        .flatMap(entry -> ((MapNode) entry).text("subnetName").stream())
                        .forEach(subnet -> names.add(SubnetMapping.KIND + "/" + subnet));
            case "Rack" ->
                spec.map("peeringMap")
                        .orElse(MapNode.EMPTY)
                        .entries()
                        .keySet()
                        .forEach(subnet -> names.add(SubnetMapping.KIND + "/" + subnet));
            case "MetalLBConfig" ->
                spec.text("templateName").ifPresent(template -> names.add("MetalLBConfigTemplate/" + template));
            default -> {}
        }
        Set<String> references = new LinkedHashSet<>();
        names.forEach(name -> references.add(name.replace("/", "/" + object.namespace() + "/")));
        return references;
    }
}
