package dev.netspec.manifest;

import dev.netspec.diagnostic.DidYouMean;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The labels that the product gives a meaning. */
public final class Labels {

    public static final String PROVIDER = "kaas.mirantis.com/provider";
    public static final String BAREMETAL = "baremetal";

    public static final String REGION = "kaas.mirantis.com/region";

    public static final String CLUSTER_NAME = "cluster.sigs.k8s.io/cluster-name";
    /** What {@link #CLUSTER_NAME} was called on an L2Template up to 2.24. */
    public static final String LEGACY_CLUSTER = "ipam/Cluster";

    public static final String DEFAULT_FOR_CLUSTER = "ipam/DefaultForCluster";

    public static final String SVC_K8S_LCM = "ipam/SVC-k8s-lcm";
    public static final String SVC_CEPH_PUBLIC = "ipam/SVC-ceph-public";
    public static final String SVC_CEPH_CLUSTER = "ipam/SVC-ceph-cluster";
    public static final String SVC_DHCP_RANGE = "ipam/SVC-dhcp-range";
    public static final String SVC_METALLB = "ipam/SVC-MetalLB";
    public static final String SVC_LB_HOST = "ipam/SVC-LBhost";

    public static final String POOL_NAME = "metallb/address-pool-name";
    public static final String POOL_PROTOCOL = "metallb/address-pool-protocol";
    public static final String POOL_AUTO_ASSIGN = "metallb/address-pool-auto-assign";

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

    /** What the product writes and people do not, however near it is to what they write. Source: public constants (mcc-api). */
    private static final Set<String> GENERATED = Set.of(
            "ipam/BMHostID",
            "ipam/ClusterID",
            "ipam/DefaultForNamespace",
            "ipam/DefaultForRegion",
            "ipam/DefaultSubnet",
            "ipam/IP",
            "ipam/IpamHostID",
            "ipam/L2TemplateID",
            "ipam/MAC",
            "ipam/MachineID",
            "ipam/Namespace",
            "ipam/PermanentID",
            "ipam/SubnetID",
            "ipam/SubnetPoolID",
            "ipam/UID");

    /** The value of a label that matters by being there. */
    public static final String PRESENT = "1";

    /** Labels below {@code ipam/} are the product's; all but the services are generated and never written by hand. */
    public static boolean isGenerated(String key) {
        return key.startsWith("ipam/") && !key.startsWith("ipam/SVC-");
    }

    /** The label that a misspelt one was probably meant to be; labels are read letter by letter, capitals too. */
    public static Optional<String> meantBy(String key) {
        int name = key.indexOf('/') + 1;
        List<String> alike = READ.stream()
                .filter(read -> name > 0 && read.startsWith(key.substring(0, name)))
                .map(read -> read.substring(name))
                .toList();
        return READ.contains(key) || GENERATED.contains(key)
                ? Optional.empty()
                : DidYouMean.nearest(key.substring(name), alike).map(key.substring(0, name)::concat);
    }

    private Labels() {}
}
