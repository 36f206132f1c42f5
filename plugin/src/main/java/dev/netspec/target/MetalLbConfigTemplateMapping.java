package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.field.TemplateText;
import dev.netspec.manifest.Manifest;
import dev.netspec.metallb.MetalLbObject;
import dev.netspec.metallb.MetalLbWriter;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeWriter;
import java.util.List;

/** MetalLBConfigTemplate: the advertisements, in lists that are written as text; the pools are Subnets. */
final class MetalLbConfigTemplateMapping implements ManifestMapping {

    /** Those of MetalLBConfig, which the template may hold as texts. */
    private static final List<String> LISTS = List.of(
            "ipAddressPools", "l2Advertisements", "bgpPeers", "bgpAdvertisements", "bfdProfiles", "communities");

    @Override
    public String kind() {
        return "MetalLBConfigTemplate";
    }

    @Override
    public List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        if (cluster.metalLbForm() != MetalLbForm.TEMPLATE) {
            return List.of();
        }
        out.add(Diagnostic.warning(
                        "metallb-template-unconfirmed",
                        cluster.origin().at("metallb", "style"),
                        "the keys of a MetalLBConfigTemplate are recollection: no public source confirms them")
                .fix("leave `metallb.style` out: MetalLBConfig alone is confirmed for this release"));
        ListNode advertisements =
                new ListNode(List.copyOf(MetalLbWriter.l2Advertisements(cluster, out)), cluster.origin());
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
        MapNode.Builder texts = MapNode.builder(spec.origin());
        FieldReader templates = spec.map("templates");
        for (String key : LISTS) {
            templates
                    .scalar(key)
                    .flatMap(text -> TemplateText.read(text, ObjectReader.words(manifest), out))
                    .ifPresent(list -> texts.put(key, list));
        }
        spec.reportRest(out);
        FieldReader lists = FieldReader.of(texts.build(), ObjectReader.words(manifest));
        into.add(MetalLbObject.read(manifest, true, lists, out));
        lists.reportRest(out);
    }
}
