package dev.netspec.model;

/** Where the pools of a cluster are written, in its release. */
public enum MetalLbForm {
    /** Helm values of the Cluster and labelled Subnets, of which the product makes a ConfigMap. */
    CONFIG_MAP,
    /** MetalLBConfig holds pools and advertisements. */
    CONFIG,
    /** MetalLBConfigTemplate holds the advertisements, labelled Subnets the pools. */
    TEMPLATE,
    /** The release wants a MetalLBConfig and nobody wrote one, which only manifests can lack. */
    MISSING
}
