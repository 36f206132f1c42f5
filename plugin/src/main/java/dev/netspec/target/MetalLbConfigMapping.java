package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import dev.netspec.release.Feature;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MetalLBConfig: pools and advertisements, or the name of the template that has them. One per cluster. */
final class MetalLbConfigMapping implements ManifestMapping {

    @Override
    public String kind() {
        return "MetalLBConfig";
    }

    @Override
    public List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        if (!cluster.region().release().has(Feature.METALLB_CONFIG)) {
            return List.of();
        }
        MapNode.Builder spec = MapNode.builder(cluster.origin());
        if (PoolForm.usesTemplate(cluster)) {
            spec.put("templateName", ObjectNames.metalLbConfigTemplate(cluster));
        } else {
            spec.put(
                    "ipAddressPools",
                    PoolForm.METALLB_CONFIG.poolsOf(cluster).stream()
                            .map(MetalLbConfigMapping::pool)
                            .toList());
            spec.put("l2Advertisements", Advertisements.of(cluster, out));
        }
        return List.of(ObjectBuilder.of(kind(), ObjectNames.metalLbConfig(cluster), cluster, cluster.origin())
                .labelledWithCluster()
                .spec(spec.build()));
    }

    private static MapNode pool(Pool pool) {
        MapNode spec = MapNode.builder(pool.origin())
                .put("addresses", Ranges.forMetalLb(pool.ranges()))
                .put(
                        "autoAssign",
                        ScalarNode.bool(pool.autoAssign(), pool.origin().at("autoAssign")))
                .put("avoidBuggyIPs", false)
                .build();
        return MapNode.builder(pool.origin())
                .put("name", pool.name())
                .put("spec", spec)
                .build();
    }

    @Override
    public void lift(Manifest manifest, Lifted into, Diagnostics.Collector out) {
        ObjectReader.reportRest(manifest, label -> false, out);
        FieldReader spec = ObjectReader.spec(manifest);
        boolean template = spec.text("templateName").isPresent();
        List<PoolObject> pools = pools(spec);
        readAdvertisements(spec);
        spec.reportRest(out);
        into.add(new MetalLbObject(manifest, template, pools));
    }

    /** The pools in a list {@code ipAddressPools}. */
    static List<PoolObject> pools(FieldReader lists) {
        return lists.maps("ipAddressPools").stream()
                .map(MetalLbConfigMapping::pool)
                .toList();
    }

    private static PoolObject pool(FieldReader pool) {
        FieldReader spec = pool.map("spec");
        Optional<ScalarNode> avoidBuggyIps = spec.node().scalar("avoidBuggyIPs");
        if (avoidBuggyIps.filter(ScalarNode::isTrue).isEmpty()) {
            spec.ignore("avoidBuggyIPs");
        }
        return new PoolObject(
                pool.text("name").orElse(""),
                Optional.empty(),
                Ranges.fromMetalLb(spec.scalars("addresses")),
                spec.flag("autoAssign").orElse(true),
                Pool.LAYER2,
                RenamedParts.of(
                        pool.origin(),
                        Map.of(
                                "name", pool.origin().at("name"),
                                "autoAssign", spec.origin().at("autoAssign"))));
    }

    /** Names, pools and interfaces of advertisements follow from the networks and the host layouts. */
    static void readAdvertisements(FieldReader lists) {
        lists.maps("l2Advertisements")
                .forEach(advertisement ->
                        advertisement.ignore("name").map("spec").ignore("ipAddressPools", "interfaces"));
    }
}
