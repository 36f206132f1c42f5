package dev.netspec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diff.Scope;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.Cluster;
import dev.netspec.model.ProtectionMode;
import dev.netspec.model.Region;
import dev.netspec.model.Region.Agent;
import dev.netspec.target.Targets;
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
                Cluster cluster = cluster(object, set, compilation);
                assertThat(protections(object))
                        .as(object.reference())
                        .isEqualTo(
                                isRetired(object, cluster, compilation) || isLeft(object, set, compilation)
                                        ? Map.of()
                                        : wanted(object, cluster.region()));
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

    /** By what the object says, and not by how it is called. */
    private static boolean isRetired(Manifest object, Cluster cluster, Compilation compilation) {
        return compilation.model().tombstones().stream()
                .filter(mark -> mark.cluster().isEmpty() || mark.cluster().equals(cluster.name()))
                .anyMatch(mark -> switch (mark.kind()) {
                    case CLUSTER -> true;
                    case OBJECT -> mark.name().equals(object.reference());
                    case NETWORK ->
                        cluster.network(mark.name()).stream()
                                .anyMatch(network -> isSubnet(object)
                                        && object.label("ipam/SVC-MetalLB").isEmpty()
                                        && object.label("ipam/SVC-LBhost").isEmpty()
                                        && object.spec()
                                                .text("cidr")
                                                .orElse("")
                                                .equals(network.cidr().toString())
                                        && network.rack().stream().allMatch(object.name()::contains));
                    case POOL ->
                        isSubnet(object)
                                && object.label("ipam/SVC-MetalLB").isPresent()
                                && object.label("metallb/address-pool-name")
                                        .orElse("services")
                                        .equals(mark.name());
                });
    }

    /** Whether only an earlier release of the region has it. */
    private static boolean isLeft(Manifest object, ManifestSet set, Compilation compilation) {
        return Targets.lower(compilation.model(), new Diagnostics.Collector()).stream()
                .filter(lowered -> lowered.managementCluster().equals(set.managementCluster()))
                .noneMatch(lowered -> lowered.find(object.kind(), object.namespace(), object.name())
                        .isPresent());
    }

    private static boolean isSubnet(Manifest object) {
        return object.kind().equals("Subnet");
    }

    /** A Subnet with a DHCP range names no cluster: it is named after its own. */
    private static Cluster cluster(Manifest object, ManifestSet set, Compilation compilation) {
        String named = Scope.of(set.managementCluster(), object).cluster();
        return compilation.model().clusters().stream()
                .filter(cluster -> cluster.managementCluster().equals(set.managementCluster()))
                .filter(cluster -> cluster.name().equals(named) || isNamedAfter(cluster, object))
                .max((one, other) -> Boolean.compare(isNamedAfter(one, object), isNamedAfter(other, object)))
                .orElseThrow();
    }

    private static boolean isNamedAfter(Cluster cluster, Manifest object) {
        return object.label("cluster.sigs.k8s.io/cluster-name").isEmpty()
                && (object.name() + "-").startsWith(cluster.name() + "-");
    }
}
