package dev.netspec.evidence;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Machine;
import dev.netspec.model.Rack;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The part of a Machine that follows from the network. Sources: MCC, Create L2 templates, Rack API reference, MetalLBConfig
 * with BGP; the fields are those of BareMetalMachineProviderSpec in Mirantis/mcc-api.
 *
 * @param listed the machine; empty if its layout only counts them
 */
record MachineSnippet(AppliedObjects objects, HostLayout layout, Optional<Machine> listed) {

    private static final String DEFAULT = "ipam/DefaultForCluster";

    /** A YAML document that begins with a comment. */
    String text() {
        String whom = listed.map(Machine::name)
                .orElseGet(() -> Phrase.count(layout.machineCount().orElseThrow(), "machine"));
        return "---\n# " + whom + " of role " + layout.role()
                + rack().map(" in rack "::concat).orElse("")
                + (selector().isPresent() ? "" : ", without a selector: the template is the cluster's default") + "\n"
                + NodeWriter.write(machine());
    }

    /** What it adds to the specification of a Machine; nothing if that can be as it is. */
    MapNode demands() {
        MapNode.Builder value = map();
        selector().ifPresent(selector -> value.put("l2TemplateSelector", selector));
        listed.map(Machine::nics)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> value.put(
                        "l2TemplateIfMappingOverride",
                        names.stream()
                                .map(name -> ScalarNode.string(name, Origin.NONE))
                                .toList()));
        rack().ifPresent(name -> value.put(
                "nodeLabels",
                List.of(map().put("key", Rack.NODE_LABEL).put("value", name).build())));
        return value.build();
    }

    private MapNode machine() {
        MapNode.Builder metadata = map();
        listed.ifPresent(machine -> metadata.put("name", machine.name()));
        metadata.put("namespace", objects.cluster().namespace()).put("labels", labels());
        MapNode value = map().put("apiVersion", "baremetal.k8s.io/v1alpha1")
                .put("kind", "BareMetalMachineProviderSpec")
                .putAll(demands())
                .build();
        MapNode providerSpec = map().put("value", value).build();
        return map().put("apiVersion", "cluster.k8s.io/v1alpha1")
                .put("kind", "Machine")
                .put("metadata", metadata.build())
                .put("spec", map().put("providerSpec", providerSpec).build())
                .build();
    }

    private Optional<String> rack() {
        return listed.flatMap(Machine::rack).or(layout::rack);
    }

    private MapNode labels() {
        MapNode.Builder labels =
                map().put(AppliedObjects.CLUSTER_NAME, objects.cluster().name());
        if (layout.isControlPlane()) {
            labels.put("cluster.sigs.k8s.io/control-plane", "true");
            rack().filter(name -> objects.labelled("Rack")
                            .anyMatch(each -> each.name().equals(name)))
                    .ifPresent(name -> labels.put("ipam/RackRef", name));
        }
        return labels.build();
    }

    /** Empty for the default. A label selects for a group of machines; a template without one of its own has its name. */
    private Optional<MapNode> selector() {
        List<Manifest> templates = objects.labelled("L2Template").toList();
        return templates.stream()
                .filter(template -> template.name().equals(layout.name()))
                .filter(template -> template.label(DEFAULT).isEmpty())
                .findFirst()
                .map(template -> ownLabel(template, templates)
                        .map(label -> map().put("label", label).build())
                        .orElseGet(() -> map().put("name", template.name()).build()));
    }

    /** A label that is not the product's, and no other template's of the cluster. */
    private static Optional<String> ownLabel(Manifest template, List<Manifest> templates) {
        return template.metadata().map("labels").orElse(MapNode.EMPTY).entries().keySet().stream()
                .filter(key -> !key.contains("/"))
                .filter(key -> templates.stream()
                                .filter(each -> each.label(key).isPresent())
                                .count()
                        == 1)
                .findFirst();
    }

    private static MapNode.Builder map() {
        return MapNode.builder(Origin.NONE);
    }
}
