package dev.netspec.model;

/** How a release that has MetalLBConfig is given the pools. */
public enum MetalLbStyle {
    /** MetalLBConfig holds pools and advertisements. */
    CONFIG,
    /** MetalLBConfigTemplate holds the advertisements, labelled Subnets the pools. */
    TEMPLATE
}
