package dev.netspec.model;

import java.util.Arrays;
import java.util.Optional;

/** What a network is for. The spec's key for it is the role's name. */
public enum NetworkRole {
    /** Boots the region's machines; carries Ironic, the image server and the caching server. */
    PXE("pxe", null),
    /** LCM network of a management cluster with a PXE network of its own: API, user interfaces, monitoring. */
    MANAGEMENT("management", "k8s-lcm"),
    /** Both of these in one network. */
    PXE_MANAGEMENT("pxe-management", "k8s-lcm"),
    /** Traffic between pods, which Calico sends from the hosts' addresses here. */
    WORKLOADS("workloads", "k8s-pods");

    private final String key;
    private final String interfaceName;

    NetworkRole(String key, String interfaceName) {
        this.key = key;
        this.interfaceName = interfaceName;
    }

    public String key() {
        return key;
    }

    /** The role with this key; the schema vouches that there is one. */
    public static NetworkRole of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No network has the role " + key));
    }

    /**
     * The name that the product expects of the interface with the host's address in this network, if it expects one.
     * Source: constants {@code KubernetesLCMBridgeName} and {@code KubernetesPodsBridgeName} of Mirantis/mcc-api.
     */
    public Optional<String> interfaceName() {
        return Optional.ofNullable(interfaceName);
    }

    /** Whether machines boot from it. */
    public boolean isPxe() {
        return this == PXE || this == PXE_MANAGEMENT;
    }

    /** Whether it is the LCM network, which gives a node its primary address. */
    public boolean isManagement() {
        return this == MANAGEMENT || this == PXE_MANAGEMENT;
    }
}
