package dev.netspec.metallb;

import dev.netspec.model.Cluster;
import dev.netspec.model.Pool;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.List;

/** In which object a pool is written. */
public enum PoolForm {
    /** A value of Helm release {@code metallb} in the Cluster; the product fixes such a pool to auto-assign. */
    HELM_VALUE,
    /** A Subnet with the labels of MetalLB. */
    LABELLED_SUBNET,
    /** An entry of MetalLBConfig. */
    METALLB_CONFIG;

    /** The pools of a cluster that are written in this form. */
    public List<Pool> poolsOf(Cluster cluster) {
        return cluster.pools().stream()
                .filter(pool -> of(pool, cluster) == this)
                .toList();
    }

    private static PoolForm of(Pool pool, Cluster cluster) {
        return switch (cluster.metalLbForm()) {
            case CONFIG_MAP -> pool.name().equals(Pool.DEFAULT) && !cluster.isManaged() ? HELM_VALUE : LABELLED_SUBNET;
            case CONFIG -> METALLB_CONFIG;
            case TEMPLATE, MISSING -> LABELLED_SUBNET;
        };
    }

    /** Whether a release reads {@link #LABELLED_SUBNET} at all. */
    public static boolean readsLabelledSubnets(Release release) {
        return release.has(Feature.METALLB_SUBNET);
    }
}
