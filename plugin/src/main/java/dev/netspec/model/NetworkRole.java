package dev.netspec.model;

import java.util.Arrays;
import java.util.Optional;

/** What a network is for. The spec's word for it is the role's {@link #key}. */
public enum NetworkRole {
    /**
     * Boots machines. In a management cluster it carries Ironic, the image server and the caching server; in a managed one it
     * is a provisioning segment, which no operational host is in.
     */
    PXE("pxe", null),
    /** LCM network of a management cluster with a PXE network of its own: API, user interfaces, monitoring. */
    MANAGEMENT("management", "k8s-lcm"),
    /** Both of these in one network. */
    PXE_MANAGEMENT("pxe-management", "k8s-lcm"),
    /** LCM network of a managed cluster: LCM agents, Kubernetes API. */
    LCM("lcm", "k8s-lcm"),
    /** Traffic between pods, which Calico sends from the hosts' addresses here. */
    WORKLOADS("workloads", "k8s-pods"),
    /** Where users reach the services of a managed cluster. */
    EXTERNAL("external", "k8s-ext"),
    /** Ceph's public network, between clients and storage. */
    STORAGE_ACCESS("storage-access", "ceph-public"),
    /** Ceph's cluster network, between the storage nodes. */
    STORAGE_REPLICATION("storage-replication", "ceph-cluster"),
    /** The tunnels between the virtual networks of OpenStack's tenants. */
    TENANT("tenant", "neutron-tunnel");

    private final String key;
    private final String interfaceName;

    NetworkRole(String key, String interfaceName) {
        this.key = key;
        this.interfaceName = interfaceName;
    }

    public String key() {
        return key;
    }

    /** The role that a network of this name has by convention. */
    public static Optional<NetworkRole> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    /**
     * The name of the interface with the host's address in this network. For the LCM and workloads networks the product
     * expects it (constants {@code KubernetesLCMBridgeName} and {@code KubernetesPodsBridgeName} of Mirantis/mcc-api), for the
     * others it is the vendor's custom; empty for PXE, whose address is on the device itself.
     */
    public Optional<String> interfaceName() {
        return Optional.ofNullable(interfaceName);
    }

    /** Whether machines boot from it. */
    public boolean isPxe() {
        return this == PXE || this == PXE_MANAGEMENT;
    }

    /** Whether it gives a node its primary address, and the cluster its API. */
    public boolean isLcm() {
        return this == MANAGEMENT || this == PXE_MANAGEMENT || this == LCM;
    }
}
