package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeWriter;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** MetalLBConfigTemplate: the advertisements, in lists that are written as text; the pools are Subnets. */
final class MetalLbConfigTemplateMapping implements ManifestMapping {

    @Override
    public String kind() {
        return "MetalLBConfigTemplate";
    }

    @Override
    public List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        if (!PoolForm.usesTemplate(cluster)) {
            return List.of();
        }
        out.add(Diagnostic.warning(
                        "metallb-template-unconfirmed",
                        cluster.origin().at("metallb", "style"),
                        "the keys of a MetalLBConfigTemplate are recollection: no public source confirms them")
                .fix("leave `metallb.style` out: MetalLBConfig alone is confirmed for this release"));
        ListNode advertisements = new ListNode(List.copyOf(Advertisements.of(cluster, out)), cluster.origin());
        MapNode templates = MapNode.builder(cluster.origin())
                .put("l2Advertisements", NodeWriter.write(advertisements))
                .build();
        return List.of(ObjectBuilder.of(kind(), ObjectNames.metalLbConfigTemplate(cluster), cluster, cluster.origin())
                .labelledWithCluster()
                .spec(MapNode.builder(cluster.origin())
                        .put("templates", templates)
                        .build()));
    }

    @Override
    public void lift(Manifest manifest, Lifted into, Diagnostics.Collector out) {
        ObjectReader.reportRest(manifest, label -> false, out);
        FieldReader spec = ObjectReader.spec(manifest);
        FieldReader templates = spec.map("templates");
        List<PoolObject> pools = new ArrayList<>();
        for (String key : List.of("ipAddressPools", "l2Advertisements")) {
            templates.scalar(key).ifPresent(text -> {
                FieldReader lists = FieldReader.of(
                        list(key, text, ObjectReader.words(manifest), out), ObjectReader.words(manifest));
                pools.addAll(MetalLbConfigMapping.pools(lists));
                MetalLbConfigMapping.readAdvertisements(lists);
                lists.reportRest(out);
            });
        }
        spec.reportRest(out);
        into.add(new MetalLbObject(manifest, true, pools));
    }

    /** The list in a text, below its own key, as MetalLBConfig would have it. */
    private static MapNode list(String key, ScalarNode text, String object, Diagnostics.Collector out) {
        MapNode.Builder lists = MapNode.builder(text.origin());
        TemplateText.read(text, object, out).ifPresent(list -> lists.put(key, list));
        return lists.build();
    }
}
