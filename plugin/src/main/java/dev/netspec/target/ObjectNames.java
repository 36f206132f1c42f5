package dev.netspec.target;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Pool;

/** The names of a cluster's objects. They derive from names in the spec only, so that they never change by themselves. */
final class ObjectNames {

    /** Where the objects of management clusters are, and those that only the management cluster reads. */
    static final String MANAGEMENT_NAMESPACE = "default";

    static final String DHCP_SUFFIX = "-dhcp";

    private ObjectNames() {}

    static String subnet(Cluster cluster, Network network) {
        return subnet(cluster.name(), network.name());
    }

    static String subnet(String cluster, NetworkRole role) {
        return subnet(cluster, role.key());
    }

    /** @param network its name in the cluster */
    static String subnet(String cluster, String network) {
        return NetworkRole.of(network)
                .map(role -> switch (role) {
                    case MANAGEMENT -> cluster + "-lcm";
                    case PXE_MANAGEMENT -> cluster;
                    default -> cluster + "-" + network;
                })
                .orElse(cluster + "-" + network);
    }

    static String dhcpSubnet(Cluster cluster, Network network) {
        return subnet(cluster, network) + DHCP_SUFFIX;
    }

    static String poolSubnet(Cluster cluster, Pool pool) {
        return switch (pool.name()) {
            case Pool.DEFAULT -> cluster.name() + "-lb";
            case Pool.SERVICES_PXE -> cluster.name() + "-pxe-lb";
            default -> cluster.name() + "-lb-" + pool.name();
        };
    }

    /** The label by which an L2Template of a management cluster selects a Subnet. */
    static String selectorLabel(String subnet) {
        return subnet + "-subnet";
    }

    static String apiSubnet(Cluster cluster) {
        return cluster.name() + "-api";
    }

    static String metalLbConfig(Cluster cluster) {
        return cluster.name() + "-metallb";
    }

    static String metalLbConfigTemplate(Cluster cluster) {
        return cluster.name() + "-metallb-template";
    }
}
