package dev.netspec.model;

import dev.netspec.source.Origin;
import java.util.List;

/**
 * The machine that bootstraps a management cluster, attached to its PXE network.
 *
 * @param bridge the seed node's bridge in the PXE network
 * @param loadBalancer the pool of the temporary bootstrap cluster; it may overlap the pools of the cluster to be
 */
public record SeedNode(Address address, String bridge, List<Range> loadBalancer, Origin origin) {

    public SeedNode {
        loadBalancer = List.copyOf(loadBalancer);
    }
}
