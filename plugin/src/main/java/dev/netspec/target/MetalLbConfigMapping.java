package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.FieldReader;
import dev.netspec.manifest.Manifest;
import dev.netspec.metallb.MetalLbObject;
import dev.netspec.metallb.MetalLbWriter;
import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbForm;
import dev.netspec.node.MapNode;
import java.util.List;

/** MetalLBConfig: pools and advertisements, or the name of the template that has them. One per cluster. */
final class MetalLbConfigMapping implements ManifestMapping {

    @Override
    public String kind() {
        return "MetalLBConfig";
    }

    @Override
    public List<Manifest> lower(Cluster cluster, Diagnostics.Collector out) {
        if (cluster.metalLbForm() == MetalLbForm.CONFIG_MAP || cluster.metalLbForm() == MetalLbForm.MISSING) {
            return List.of();
        }
        MapNode.Builder spec = MapNode.builder(cluster.origin());
        if (cluster.metalLbForm() == MetalLbForm.TEMPLATE) {
            spec.put("templateName", ObjectNames.metalLbConfigTemplate(cluster));
        } else {
            MetalLbWriter.put(spec, cluster, out);
        }
        return List.of(ObjectBuilder.of(kind(), ObjectNames.metalLbConfig(cluster), cluster, cluster.origin())
                .labelledWithCluster()
                .spec(spec.build()));
    }

    @Override
    public void lift(Manifest manifest, Lifted into, Diagnostics.Collector out) {
        ObjectReader.reportRest(manifest, label -> false, out);
        FieldReader spec = ObjectReader.spec(manifest);
        boolean template = spec.text("templateName").isPresent();
        into.add(MetalLbObject.read(manifest, template, spec, out));
        spec.reportRest(out);
    }
}
