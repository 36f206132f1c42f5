package dev.netspec.lint;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.TemplateText;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What MetalLB gets for a cluster: the lists of its MetalLBConfig and of the template that this may name.
 *
 * @param cluster its name
 * @param configs there should be one
 * @param templates there should be at most one
 * @param subnets those that are pools
 */
record MetalLb(
        String namespace, String cluster, List<Manifest> configs, List<Manifest> templates, List<Manifest> subnets) {

    static final String CONFIG = "MetalLBConfig";
    static final String TEMPLATE = "MetalLBConfigTemplate";

    static final String POOLS = "ipAddressPools";
    static final String L2_ADVERTISEMENTS = "l2Advertisements";
    static final String BGP_ADVERTISEMENTS = "bgpAdvertisements";
    static final String BGP_PEERS = "bgpPeers";
    static final String BFD_PROFILES = "bfdProfiles";
    static final String COMMUNITIES = "communities";

    /** What the product makes of labelled Subnets that name no pool. */
    private static final String AGGREGATED = "services";

    private record Key(String namespace, String cluster) {}

    /** One for each cluster that some object is labelled with. */
    static List<MetalLb> of(Objects objects) {
        Map<Key, List<Manifest>> byCluster = Stream.of(CONFIG, TEMPLATE)
                .flatMap(kind -> objects.ofKind(kind).stream())
                .filter(object -> object.label(Labels.CLUSTER_NAME).isPresent())
                .collect(Collectors.groupingBy(MetalLb::key, LinkedHashMap::new, Collectors.toList()));
        return byCluster.entrySet().stream()
                .map(each -> new MetalLb(
                        each.getKey().namespace(),
                        each.getKey().cluster(),
                        inOrder(each.getValue(), CONFIG),
                        inOrder(each.getValue(), TEMPLATE),
                        objects.ofKind("Subnet").stream()
                                .filter(subnet ->
                                        subnet.label(Labels.SVC_METALLB).isPresent()
                                                && key(subnet).equals(each.getKey()))
                                .toList()))
                .toList();
    }

    private static Key key(Manifest object) {
        return new Key(object.namespace(), object.label(Labels.CLUSTER_NAME).orElse(""));
    }

    private static List<Manifest> inOrder(List<Manifest> objects, String kind) {
        return objects.stream()
                .filter(object -> object.kind().equals(kind))
                .sorted(Comparator.comparing(object -> object.root().origin(), Origin.ORDER))
                .toList();
    }

    /**
     * The entries of a list, wherever they are written: in the first object of a kind, since a further one is reported for
     * that. What is no mapping is the schema's to report.
     */
    List<MetalLbEntry> entries(String list) {
        List<MetalLbEntry> entries = new ArrayList<>();
        configs.stream()
                .limit(1)
                .flatMap(config -> config.spec().list(list).stream())
                .forEach(item -> add(item, entries));
        templates.stream()
                .limit(1)
                .forEach(template -> read(template, list).stream()
                        .flatMap(node -> MapNode.builder(node.origin()).put(list, node).build().list(list).stream())
                        .forEach(item -> add(item, entries)));
        return entries;
    }

    private static void add(Node item, List<MetalLbEntry> entries) {
        if (item instanceof MapNode map) {
            entries.add(new MetalLbEntry(map));
        }
    }

    /** A list in a template, which holds it as text; lifting reports a text that cannot be read. */
    private static Optional<Node> read(Manifest template, String list) {
        return text(template, list)
                .flatMap(text -> TemplateText.read(text, Objects.words(template), new Diagnostics.Collector()));
    }

    private static Optional<ScalarNode> text(Manifest template, String list) {
        return template.spec().map("templates").flatMap(templates -> templates.scalar(list));
    }

    /** The name of the template, where it is given. */
    Optional<ScalarNode> templateName() {
        return configs.stream()
                .flatMap(config -> config.spec().scalar("templateName").stream())
                .findFirst();
    }

    /** Whether all that MetalLB gets can be read here, so that what is not found is not there. */
    boolean isComplete() {
        Set<String> names = templates.stream().map(Manifest::name).collect(Collectors.toSet());
        return templateName().stream().allMatch(name -> names.contains(name.text()))
                && templates.stream()
                        .allMatch(template -> Stream.of(
                                        POOLS,
                                        L2_ADVERTISEMENTS,
                                        BGP_ADVERTISEMENTS,
                                        BGP_PEERS,
                                        BFD_PROFILES,
                                        COMMUNITIES)
                                .allMatch(list -> text(template, list).isEmpty()
                                        || read(template, list).isPresent()));
    }

    /** The first pool of a name. */
    Optional<MetalLbEntry> pool(String name) {
        return entries(POOLS).stream().filter(pool -> pool.name().equals(name)).findFirst();
    }

    /** The names of all pools that advertisements may name. */
    Set<String> poolNames() {
        return Stream.of(
                        entries(POOLS).stream().map(MetalLbEntry::name),
                        entries(AddressPoolsDeprecated.LIST).stream().map(MetalLbEntry::name),
                        subnets.stream()
                                .map(subnet -> subnet.label(Labels.POOL_NAME).orElse(AGGREGATED)))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** Those of ARP and of BGP. */
    List<MetalLbEntry> advertisements() {
        return Stream.of(L2_ADVERTISEMENTS, BGP_ADVERTISEMENTS)
                .flatMap(list -> entries(list).stream())
                .toList();
    }

    /** What advertisements name as a pool, and is none. */
    List<ScalarNode> unknownPools() {
        Set<String> known = poolNames();
        return advertisements().stream()
                .flatMap(advertisement -> advertisement.scalars(POOLS).stream())
                .filter(name -> !known.contains(name.text()))
                .toList();
    }
}
