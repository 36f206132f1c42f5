package dev.netspec.target;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Pool;

/** The names of a cluster's objects. They derive from names in the spec only, so that they never change by themselves. */
final class ObjectNames {

    private ObjectNames() {}

    static String subnet(Cluster cluster, Network network) {
        return subnet(cluster.name(), network.role());
    }

    static String subnet(String cluster, NetworkRole role) {
        return switch (role) {
            case PXE -> cluster + "-pxe";
            case MANAGEMENT -> cluster + "-lcm";
            case PXE_MANAGEMENT -> cluster;
            case WORKLOADS -> cluster + "-workloads";
        };
    }

    static String dhcpSubnet(Cluster cluster, Network network) {
        return subnet(cluster, network) + "-dhcp";
    }

    static String poolSubnet(Cluster cluster, Pool pool) {
        return switch (pool.name()) {
            case Pool.DEFAULT -> cluster.name() + "-lb";
            case Pool.SERVICES_PXE -> cluster.name() + "-pxe-lb";
            default -> cluster.name() + "-lb-" + pool.name();
        };
    }

    /** The label by which an L2Template selects a Subnet. */
    static String selectorLabel(String subnet) {
        return subnet + "-subnet";
    }

    static String metalLbConfig(Cluster cluster) {
        return cluster.name() + "-metallb";
    }

    static String metalLbConfigTemplate(Cluster cluster) {
        return cluster.name() + "-metallb-template";
    }
}
