package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.model.HostLayout;
import dev.netspec.model.Interface.Addressing;
import dev.netspec.model.Network;
import dev.netspec.model.Nics;
import dev.netspec.netplan.NetplanReader;
import dev.netspec.netplan.NetplanWriter;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.release.Feature;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** L2Template: how the hosts of one layout are attached to the networks. */
final class L2TemplateMapping implements ManifestMapping {

    @Override
    public String kind() {
        return "L2Template";
    }

    @Override
    public List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        return cluster.hosts().stream().map(layout -> lower(layout, cluster)).toList();
    }

    private Manifest lower(HostLayout layout, Cluster cluster) {
        ObjectBuilder template = ObjectBuilder.of(kind(), layout.name(), cluster, layout.origin())
                .labelledWithCluster();
        if (layout.isDefault()) {
            template.label(Labels.DEFAULT_FOR_CLUSTER, Labels.PRESENT);
        } else {
            template.label(layout.name(), "true");
        }
        MapNode.Builder spec = MapNode.builder(layout.origin());
        if (cluster.region().release().has(Feature.L2TEMPLATE_CLUSTER_REF)) {
            spec.put("clusterRef", cluster.name());
        }
        if (layout.nics() instanceof Nics.Named named) {
            spec.put("ifMapping", texts(named.names(), layout));
        } else if (layout.nics() instanceof Nics.ByPriority priority) {
            spec.put("autoIfMappingPrio", texts(priority.prefixes(), layout));
        }
        Set<Network> used = usedBy(layout, cluster);
        spec.put(
                "l3Layout",
                cluster.networks().stream()
                        .filter(used::contains)
                        .map(network -> layoutEntry(network, cluster))
                        .toList());
        spec.put(
                "npTemplate",
                NetplanWriter.write(layout, cluster, network -> ObjectNames.subnet(cluster.name(), network)));
        return template.spec(spec.build());
    }

    /** The networks whose Subnets the npTemplate has macros for. */
    private static Set<Network> usedBy(HostLayout layout, Cluster cluster) {
        List<Addressing> addressings = layout.interfaces().stream()
                .flatMap(each -> each.addressing().stream())
                .toList();
        return Stream.concat(
                        addressings.stream().flatMap(each -> cluster.network(each.network()).stream()),
                        addressings.stream()
                                .flatMap(each -> each.routes().stream())
                                .flatMap(route -> cluster.reachedBy(route).stream()))
                .collect(Collectors.toSet());
    }

    private static List<Node> texts(List<String> texts, HostLayout layout) {
        return texts.stream()
                .<Node>map(text -> ScalarNode.string(text, layout.origin()))
                .toList();
    }

    private static MapNode layoutEntry(Network network, Cluster cluster) {
        String subnet = ObjectNames.subnet(cluster, network);
        MapNode.Builder entry =
                MapNode.builder(network.origin()).put("subnetName", subnet).put("scope", "namespace");
        if (!cluster.isManaged()) {
            entry.put(
                    "labelSelector",
                    MapNode.builder(network.origin())
                            .put(ObjectNames.selectorLabel(subnet), Labels.PRESENT)
                            .build());
        }
        return entry.build();
    }

    @Override
    public void lift(Manifest manifest, Lifted into, Diagnostics.Collector out) {
        ObjectReader.reportRest(manifest, label -> label.equals(manifest.name()), out);
        FieldReader spec = ObjectReader.spec(manifest).ignore("clusterRef");
        List<String> names = spec.texts("ifMapping");
        List<String> prefixes = spec.texts("autoIfMappingPrio");
        Nics nics = names.isEmpty() ? new Nics.ByPriority(prefixes) : new Nics.Named(names);
        List<TemplateObject.LayoutEntry> layout = spec.maps("l3Layout").stream()
                .map(L2TemplateMapping::layoutEntry)
                .toList();
        ScalarNode npTemplate = spec.scalar("npTemplate").orElse(ScalarNode.string("", spec.origin()));
        spec.reportRest(out);
        into.add(new TemplateObject(
                manifest, nics, layout, new NetplanReader(npTemplate, names, ObjectReader.words(manifest), out)));
    }

    private static TemplateObject.LayoutEntry layoutEntry(FieldReader entry) {
        FieldReader selector = entry.map("labelSelector");
        selector.rest().forEach(selector::ignore);
        return new TemplateObject.LayoutEntry(
                entry.text("subnetName").orElse(""), entry.text("scope").orElse(""), selector.node(), entry.origin());
    }
}
