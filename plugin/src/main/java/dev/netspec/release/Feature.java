package dev.netspec.release;

import java.util.Locale;

/** What a release can do, or wants done, that another cannot. Each is a row of the product's release matrix. */
public enum Feature {
    /** Every object carries {@code kaas.mirantis.com/region}; ignored, so not emitted, from 2.26. */
    REGION_LABEL,
    /** An L2Template names its cluster in {@code spec.clusterRef}; a label does from 2.25. */
    L2TEMPLATE_CLUSTER_REF,
    /** Subnets may be made from a SubnetPool, as those of scope {@code cluster} are; netspec emits none. */
    SUBNET_POOL,
    /** The default route is {@code gateway4} in the netplan text; {@code routes} where absent. */
    NETPLAN_GATEWAY4,
    /** The product reads some values of netplan, such as {@code on-link}, as text only; not known where absent. */
    NETPLAN_TEXT_VALUES,
    /** DHCP ranges are Subnets labelled {@code ipam/SVC-dhcp-range}; chart values before 2.21. */
    DHCP_RANGE_SUBNET,
    /** The MetalLB pools of a management cluster are Helm values and labelled Subnets, and end in a ConfigMap. */
    METALLB_CONFIG_MAP,
    /** A management cluster has a MetalLBConfig. */
    METALLB_CONFIG,
    /** A MetalLBConfigTemplate with labelled Subnets may stand behind the MetalLBConfig of a management cluster. */
    METALLB_CONFIG_TEMPLATE,
    /** The MetalLB pools of a managed cluster end in a ConfigMap, unless its spec asks for a MetalLBConfig. */
    MANAGED_METALLB_CONFIG_MAP,
    /** A managed cluster may have a MetalLBConfig; where the ConfigMap is there too, it has to be asked for. */
    MANAGED_METALLB_CONFIG,
    /** A MetalLBConfigTemplate with labelled Subnets may stand behind the MetalLBConfig of a managed cluster. */
    MANAGED_METALLB_CONFIG_TEMPLATE,
    /** MetalLB addresses may be Subnets labelled {@code ipam/SVC-MetalLB}. */
    METALLB_SUBNET,
    /** Services and the cluster API may be announced by BGP: Rack, MultiRackCluster, {@code cluster_api_lb_ip}. */
    BGP_ANNOUNCEMENT,
    /** A management cluster may lie in several layer-2 domains. */
    MULTI_RACK_MANAGEMENT,
    /** A region may have a regional cluster of its own. */
    REGIONAL_CLUSTER,
    /** A new management cluster is deployed by Bootstrap v2. */
    BOOTSTRAP_V2,
    /** Separate PXE and management networks want loose reverse-path filtering on the hosts. */
    LOOSE_REVERSE_PATH_FILTER;

    /** The name in {@code release.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
