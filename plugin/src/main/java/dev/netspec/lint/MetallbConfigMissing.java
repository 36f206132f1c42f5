package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.release.Feature;

/** Once the ConfigMap is gone, MetalLB gets everything from a MetalLBConfig. */
final class MetallbConfigMissing extends ObjectRule {

    MetallbConfigMissing() {
        super("metallb-config-missing", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        objects.ofKind("Cluster").stream()
                .filter(cluster -> !hasConfigMap(cluster, objects))
                .filter(cluster ->
                        objects.ofKind(MetalLb.CONFIG).stream().noneMatch(config -> mayBeOf(cluster, config, objects)))
                .forEach(cluster -> out.at(
                                cluster.metadata().keyOrigin("name"),
                                "cluster `" + cluster.name() + "` has no MetalLBConfig, so MetalLB gets no pools")
                        .fix("write one in namespace `" + cluster.namespace() + "` with the label `"
                                + Labels.CLUSTER_NAME + ": " + cluster.name() + "`"));
    }

    private static boolean hasConfigMap(Manifest cluster, Objects objects) {
        return objects.release()
                .has(objects.isManaged(cluster) ? Feature.MANAGED_METALLB_CONFIG_MAP : Feature.METALLB_CONFIG_MAP);
    }

    /** Also one that lost its way: then its label or its namespace is what is wrong. */
    private static boolean mayBeOf(Manifest cluster, Manifest config, Objects objects) {
        boolean isHere = config.namespace().equals(cluster.namespace());
        return config.label(Labels.CLUSTER_NAME)
                .map(name -> name.equals(cluster.name())
                        || isHere
                                && objects.ofKind("Cluster").stream()
                                        .noneMatch(other -> other.name().equals(name)))
                .orElse(isHere);
    }
}
