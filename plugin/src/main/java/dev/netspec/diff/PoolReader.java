package dev.netspec.diff;

import dev.netspec.diff.PoolStatement.Form;
import dev.netspec.net.Addresses;
import dev.netspec.net.Cidr;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the pools that an object states, in each of the forms that they have had. */
final class PoolReader {

    static final String POOL_NAME = "metallb/address-pool-name";

    private static final List<String> HELM_POOLS = List.of(
            "spec", "providerSpec", "value", "helmReleases", "metallb", "values", "configInline", "address-pools");
    private static final List<String> CONFIG_POOLS = List.of("spec", "ipAddressPools");
    private static final List<String> TEMPLATE_POOLS = List.of("spec", "templates", "ipAddressPools");

    /** The pool that the product makes of the ranges of all Subnets that name none. */
    private static final String AGGREGATED = "services";

    private PoolReader() {}

    static List<PoolStatement> read(String kind, String name, MapNode object) {
        return switch (kind) {
            case "Cluster" ->
                entries(object, HELM_POOLS).stream()
                        .map(pool -> helmValue(name, pool))
                        .toList();
            case "Subnet" -> labels(object).has("ipam/SVC-MetalLB") ? List.of(subnet(name, object)) : List.of();
            case "MetalLBConfig" -> configured(Form.CONFIG, name, object, CONFIG_POOLS);
            case "MetalLBConfigTemplate" -> configured(Form.TEMPLATE, name, object, TEMPLATE_POOLS);
            default -> List.of();
        };
    }

    private static MapNode labels(MapNode object) {
        return object.map("metadata")
                .flatMap(metadata -> metadata.map("labels"))
                .orElse(MapNode.EMPTY);
    }

    /** None if two have the same name, or one has none: then they cannot be told apart, and only fields are compared. */
    private static List<MapNode> entries(MapNode object, List<String> path) {
        return Paths.find(object, path)
                .filter(ListNode.class::isInstance)
                .map(ListNode.class::cast)
                .filter(list -> Items.names(list, "name"))
                .map(list -> list.items().stream().map(MapNode.class::cast).toList())
                .orElse(List.of());
    }

    private static PoolStatement helmValue(String cluster, MapNode pool) {
        String name = pool.text("name").orElseThrow();
        return new PoolStatement(
                name,
                Form.HELM_VALUE,
                cluster,
                Paths.plus(HELM_POOLS, name),
                AddressSet.of(pool.list("addresses")),
                pool.text("auto-assign").orElse("true"),
                Set.of(pool.text("protocol").orElse("")),
                without(pool, "name", "addresses", "auto-assign", "protocol"));
    }

    private static PoolStatement subnet(String name, MapNode subnet) {
        MapNode labels = labels(subnet);
        Optional<String> pool = labels.text(POOL_NAME);
        return new PoolStatement(
                pool.orElse(AGGREGATED),
                Form.LABELLED_SUBNET,
                name,
                List.of(),
                addresses(subnet.map("spec").orElse(MapNode.EMPTY)),
                labels.text("metallb/address-pool-auto-assign")
                        .orElse(Boolean.toString(
                                pool.filter(named -> !named.equals("default")).isEmpty())),
                Set.of(labels.text("metallb/address-pool-protocol").orElse("layer2")),
                MapNode.EMPTY);
    }

    private static AddressSet addresses(MapNode spec) {
        List<Node> ranges = spec.list("includeRanges");
        return ranges.isEmpty()
                ? spec.text("cidr")
                        .flatMap(Cidr::parse)
                        .map(cidr -> new AddressSet(new Addresses(List.of(cidr.hosts())), new TreeSet<>()))
                        .orElse(AddressSet.NONE)
                : AddressSet.of(ranges);
    }

    private static List<PoolStatement> configured(Form form, String object, MapNode config, List<String> path) {
        MapNode lists = Paths.find(config, path.subList(0, path.size() - 1))
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .orElse(MapNode.EMPTY);
        List<PoolStatement> pools = new ArrayList<>();
        for (MapNode pool : entries(config, path)) {
            String name = pool.text("name").orElseThrow();
            MapNode spec = pool.map("spec").orElse(MapNode.EMPTY);
            pools.add(new PoolStatement(
                    name,
                    form,
                    object,
                    Paths.plus(path, name),
                    AddressSet.of(spec.list("addresses")),
                    spec.text("autoAssign").orElse("true"),
                    protocols(name, lists),
                    settings(spec)));
        }
        return pools;
    }

    private static MapNode settings(MapNode spec) {
        return spec.text("avoidBuggyIPs").equals(Optional.of("false"))
                ? without(spec, "addresses", "autoAssign", "avoidBuggyIPs")
                : without(spec, "addresses", "autoAssign");
    }

    private static Set<String> protocols(String pool, MapNode lists) {
        Set<String> protocols = new TreeSet<>();
        if (announces(lists.list("l2Advertisements"), pool)) {
            protocols.add("layer2");
        }
        if (announces(lists.list("bgpAdvertisements"), pool)) {
            protocols.add("bgp");
        }
        return protocols;
    }

    /** An advertisement that names no pool announces all of them. */
    private static boolean announces(List<Node> advertisements, String pool) {
        return advertisements.stream()
                .map(each -> each instanceof MapNode map ? map.map("spec").orElse(MapNode.EMPTY) : MapNode.EMPTY)
                .map(spec -> spec.list("ipAddressPools"))
                .anyMatch(pools -> pools.isEmpty() || pools.contains(ScalarNode.string(pool, Origin.NONE)));
    }

    private static MapNode without(MapNode map, String... keys) {
        MapNode rest = map;
        for (String key : keys) {
            rest = Paths.without(rest, key);
        }
        return rest;
    }
}
