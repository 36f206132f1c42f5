package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.field.FieldPath;
import dev.netspec.manifest.Manifest;
import dev.netspec.release.Feature;

/** The ConfigMap of MetalLB is a thing of the past, and so are the Helm values that it is made of. */
final class MetallbConfigInline extends ObjectRule {

    private static final FieldPath VALUES =
            FieldPath.of("spec", "providerSpec", "value", "helmReleases", "metallb", "values", "configInline");

    MetallbConfigInline() {
        super("metallb-config-inline", Severity.ERROR);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest cluster : objects.ofKind("Cluster")) {
            if (VALUES.in(cluster.root()).isPresent() && !isRead(cluster, objects)) {
                out.at(
                                VALUES.keyOriginIn(cluster.root()),
                                "release `" + objects.release()
                                        + "` does not read `configInline` of Helm release `metallb`")
                        .fix("move its pools to the MetalLBConfig of cluster `" + cluster.name() + "`");
            }
        }
    }

    private static boolean isRead(Manifest cluster, Objects objects) {
        return objects.release()
                .has(objects.isManaged(cluster) ? Feature.MANAGED_METALLB_CONFIG_MAP : Feature.METALLB_CONFIG_MAP);
    }
}
