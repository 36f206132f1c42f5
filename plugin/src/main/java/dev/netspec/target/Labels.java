package dev.netspec.target;

import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.model.NetworkRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The labels that the product gives a meaning. */
final class Labels {

    static final String PROVIDER = "kaas.mirantis.com/provider";
    static final String BAREMETAL = "baremetal";

    static final String REGION = "kaas.mirantis.com/region";

    static final String CLUSTER_NAME = "cluster.sigs.k8s.io/cluster-name";
    /** What {@link #CLUSTER_NAME} was called on an L2Template up to 2.24. */
    static final String LEGACY_CLUSTER = "ipam/Cluster";

    static final String DEFAULT_FOR_CLUSTER = "ipam/DefaultForCluster";

    static final String SVC_K8S_LCM = "ipam/SVC-k8s-lcm";
    static final String SVC_CEPH_PUBLIC = "ipam/SVC-ceph-public";
    static final String SVC_CEPH_CLUSTER = "ipam/SVC-ceph-cluster";
    static final String SVC_DHCP_RANGE = "ipam/SVC-dhcp-range";
    static final String SVC_METALLB = "ipam/SVC-MetalLB";
    static final String SVC_LB_HOST = "ipam/SVC-LBhost";

    static final String POOL_NAME = "metallb/address-pool-name";
    static final String POOL_PROTOCOL = "metallb/address-pool-protocol";
    static final String POOL_AUTO_ASSIGN = "metallb/address-pool-auto-assign";

    private static final Set<String> READ = Set.of(
            PROVIDER,
            REGION,
            CLUSTER_NAME,
            LEGACY_CLUSTER,
            DEFAULT_FOR_CLUSTER,
            SVC_K8S_LCM,
            SVC_DHCP_RANGE,
            SVC_METALLB,
            SVC_LB_HOST,
            SVC_CEPH_PUBLIC,
            SVC_CEPH_CLUSTER,
            POOL_NAME,
            POOL_PROTOCOL,
            POOL_AUTO_ASSIGN);

    /** The value of a label that matters by being there. */
    static final String PRESENT = "1";

    /** The service that a Subnet of the role's hosts is labelled with. */
    static Optional<String> service(NetworkRole role) {
        return switch (role) {
            case MANAGEMENT, PXE_MANAGEMENT, LCM -> Optional.of(SVC_K8S_LCM);
            case STORAGE_ACCESS -> Optional.of(SVC_CEPH_PUBLIC);
            case STORAGE_REPLICATION -> Optional.of(SVC_CEPH_CLUSTER);
            case PXE, WORKLOADS, EXTERNAL, TENANT -> Optional.empty();
        };
    }

    /** Labels below {@code ipam/} are the product's; all but the services are generated and never written by hand. */
    static boolean isGenerated(String key) {
        return key.startsWith("ipam/") && !key.startsWith("ipam/SVC-");
    }

    /** The label that a misspelt one was probably meant to be; labels are read letter by letter, capitals too. */
    static Optional<String> meantBy(String key) {
        int name = key.indexOf('/') + 1;
        List<String> alike = READ.stream()
                .filter(read -> name > 0 && read.startsWith(key.substring(0, name)))
                .map(read -> read.substring(name))
                .toList();
        return READ.contains(key)
                ? Optional.empty()
                : DidYouMean.nearest(key.substring(name), alike).map(key.substring(0, name)::concat);
    }

    private Labels() {}
}
