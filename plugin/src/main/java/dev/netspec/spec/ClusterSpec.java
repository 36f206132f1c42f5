package dev.netspec.spec;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A {@code ManagementCluster} or {@code RegionalCluster} document.
 *
 * @param kind which of the two
 * @param managementCluster present in a {@code RegionalCluster} only
 * @param networks by role
 * @param machines by role, in the order written
 * @param rawCluster what passes through to the {@code Cluster} object
 */
public record ClusterSpec(
        String kind,
        Written<String> name,
        Written<String> region,
        Optional<Written<String>> managementCluster,
        Map<String, NetworkSpec> networks,
        Map<String, PoolSpec> pools,
        KubernetesSpec kubernetes,
        Map<String, MachineGroupSpec> machines,
        Optional<SeedNodeSpec> seedNode,
        Optional<Written<String>> metallbStyle,
        MapNode rawCluster,
        Origin origin) {

    public static final String MANAGEMENT = "ManagementCluster";
    public static final String REGIONAL = "RegionalCluster";

    /** A network under {@code networks}. */
    public record NetworkSpec(
            Written<Cidr> cidr,
            Optional<Written<Ip>> gateway,
            List<Written<Ip>> nameservers,
            List<Written<AddressRange>> hosts,
            List<Written<AddressRange>> dhcp,
            List<Written<AddressRange>> loadBalancer,
            Optional<Written<Ip>> apiEndpoint,
            OptionalInt vlan,
            OptionalInt mtu,
            Origin origin) {}

    /** A pool under {@code pools}. */
    public record PoolSpec(
            Written<String> in, List<Written<AddressRange>> addresses, Optional<Boolean> autoAssign, Origin origin) {}

    /** The {@code kubernetes} block. */
    public record KubernetesSpec(Optional<Written<Cidr>> pods, Optional<Written<Cidr>> services, Origin origin) {}

    /** A role under {@code machines}. */
    public record MachineGroupSpec(int count, Written<String> profile, Optional<Boolean> isDefault, Origin origin) {}

    /** The {@code seedNode} block. */
    public record SeedNodeSpec(
            Written<Ip> address, Optional<String> bridge, List<Written<AddressRange>> loadBalancer, Origin origin) {}
}
