package dev.netspec.model;

/** Where the pools of a cluster are written, in its release. */
public enum MetalLbForm {
    /** Helm values of the Cluster and labelled Subnets, of which the product makes a ConfigMap. */
    CONFIG_MAP("ConfigMap"),
    /** MetalLBConfig holds pools and advertisements. */
    CONFIG("MetalLBConfig"),
    /** MetalLBConfigTemplate holds the advertisements, labelled Subnets the pools. */
    TEMPLATE("MetalLBConfigTemplate"),
    /** The release wants a MetalLBConfig and nobody wrote one, which only manifests can lack. */
    MISSING("nothing");

    private final String words;

    MetalLbForm(String words) {
        this.words = words;
    }

    /** As a sentence says it. */
    public String words() {
        return words;
    }
}
