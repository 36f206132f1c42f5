package dev.netspec.target;

import dev.netspec.manifest.Manifest;
import dev.netspec.metallb.PoolObject;
import dev.netspec.model.Address;
import dev.netspec.model.KubernetesNetwork;
import dev.netspec.net.Cidr;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Cluster as written.
 *
 * @param manifest the Cluster, or if nobody wrote it the first object that mentions it
 * @param dedicatedPools whether it says that PXE has MetalLB pools of its own
 * @param announcesByBgp whether it says so; empty if nobody wrote it
 * @param pools those in its Helm values
 * @param raw what is not modelled
 * @param isManaged whether it is neither a management nor a regional cluster
 */
record ClusterObject(
        String name,
        Manifest manifest,
        Optional<Cidr> pods,
        Optional<Cidr> services,
        Optional<Address> apiEndpoint,
        boolean dedicatedPools,
        Optional<Boolean> announcesByBgp,
        List<PoolObject> pools,
        MapNode raw,
        boolean isManaged) {

    /** What stands in for a Cluster that other objects mention and nobody wrote. */
    static ClusterObject missing(String name, Manifest mention) {
        return new ClusterObject(
                name,
                mention,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                MapNode.EMPTY,
                isManaged(mention));
    }

    /** Whether an object is in a namespace of its cluster's own, which the others have not. */
    static boolean isManaged(Manifest manifest) {
        String namespace = manifest.namespace();
        return !namespace.isEmpty() && !namespace.equals(ObjectNames.MANAGEMENT_NAMESPACE);
    }

    /** What is usual stands in for what a partial set of manifests does not say. */
    KubernetesNetwork kubernetes() {
        Origin network = manifest.root().origin().at("spec", "clusterNetwork");
        return new KubernetesNetwork(
                pods.orElse(KubernetesNetwork.USUAL_PODS),
                services.orElse(KubernetesNetwork.USUAL_SERVICES),
                network.withParts(Map.of(
                        "pods", network.at("pods", "cidrBlocks", "0"),
                        "services", network.at("services", "cidrBlocks", "0"))));
    }

    /** With the place of the name, as the model wants it. */
    Origin origin() {
        Origin root = manifest.root().origin();
        return root.withParts(Map.of("name", root.at("metadata", "name"), "project", root.at("metadata", "namespace")));
    }
}
