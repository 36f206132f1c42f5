package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diff.Scope;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.ProtectionMode;
import dev.netspec.model.Region;
import dev.netspec.model.Region.Agent;
import java.util.Map;
import java.util.TreeMap;

/**
 * The law that each object carries the protection that its region wants, in the words of the agents' documentation: Argo CD,
 * sync options, "No Prune Resources", "Resource Pruning With Confirmation"; Flux, Kustomization, "Prune".
 */
public final class Protected {

    private static final String ARGO = "argocd.argoproj.io/sync-options";
    private static final String FLUX = "kustomize.toolkit.fluxcd.io/prune";

    private Protected() {}

    public static void check(Compilation compilation) {
        for (ManifestSet set : compilation.manifests()) {
            for (Manifest object : set.manifests()) {
                assertThat(protections(object))
                        .as(object.reference())
                        .isEqualTo(wanted(object, region(object, set, compilation)));
            }
        }
    }

    private static Map<String, String> protections(Manifest object) {
        Map<String, String> found = new TreeMap<>();
        object.annotations().text(ARGO).ifPresent(options -> found.put(ARGO, options));
        object.annotations().text(FLUX).ifPresent(prune -> found.put(FLUX, prune));
        return found;
    }

    private static Map<String, String> wanted(Manifest object, Region region) {
        ProtectionMode mode = region.protection().ofKind(object.kind());
        Map<String, String> wanted = new TreeMap<>();
        if (mode != ProtectionMode.NONE && region.agents().contains(Agent.ARGOCD)) {
            String how = mode == ProtectionMode.NEVER ? "false" : "confirm";
            wanted.put(ARGO, "Prune=" + how + ",Delete=" + how);
        }
        if (mode != ProtectionMode.NONE && region.agents().contains(Agent.FLUX)) {
            wanted.put(FLUX, "disabled");
        }
        return wanted;
    }

    /** A Subnet with a DHCP range names no cluster: it is named after its own. */
    private static Region region(Manifest object, ManifestSet set, Compilation compilation) {
        String named = Scope.of(set.managementCluster(), object).cluster();
        return compilation.model().clusters().stream()
                .filter(cluster -> cluster.managementCluster().equals(set.managementCluster()))
                .filter(cluster -> cluster.name().equals(named) || isNamedAfter(cluster, object))
                .max((one, other) -> Boolean.compare(isNamedAfter(one, object), isNamedAfter(other, object)))
                .map(Cluster::region)
                .orElseThrow();
    }

    private static boolean isNamedAfter(Cluster cluster, Manifest object) {
        return object.label("cluster.sigs.k8s.io/cluster-name").isEmpty()
                && (object.name() + "-").startsWith(cluster.name() + "-");
    }
}
