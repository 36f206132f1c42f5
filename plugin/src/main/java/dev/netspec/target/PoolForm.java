package dev.netspec.target;

import dev.netspec.model.Cluster;
import dev.netspec.model.MetalLbStyle;
import dev.netspec.model.Pool;
import dev.netspec.release.Feature;
import dev.netspec.release.Release;
import java.util.List;

/** In which object a pool is written. */
enum PoolForm {
    /** A value of Helm release {@code metallb} in the Cluster; the product fixes such a pool to auto-assign. */
    HELM_VALUE,
    /** A Subnet with the labels of MetalLB. */
    LABELLED_SUBNET,
    /** An entry of MetalLBConfig. */
    METALLB_CONFIG;

    /** The pools of a cluster that are written in this form. */
    List<Pool> poolsOf(Cluster cluster) {
        return cluster.pools().stream()
                .filter(pool -> of(pool, cluster) == this)
                .toList();
    }

    private static PoolForm of(Pool pool, Cluster cluster) {
        Release release = cluster.region().release();
        if (release.has(Feature.METALLB_CONFIG_MAP)) {
            return pool.name().equals(Pool.DEFAULT) ? HELM_VALUE : LABELLED_SUBNET;
        }
        return usesTemplate(cluster) ? LABELLED_SUBNET : METALLB_CONFIG;
    }

    static boolean usesTemplate(Cluster cluster) {
        return cluster.metallbStyle() == MetalLbStyle.TEMPLATE
                && cluster.region().release().has(Feature.METALLB_CONFIG_TEMPLATE);
    }

    /** Whether a release reads {@link #LABELLED_SUBNET} at all. */
    static boolean readsLabelledSubnets(Release release) {
        return release.has(Feature.METALLB_CONFIG_MAP) || release.has(Feature.METALLB_CONFIG_TEMPLATE);
    }
}
