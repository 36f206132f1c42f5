package dev.netspec.spec;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.node.Holes;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A {@code ManagementCluster}, {@code RegionalCluster} or {@code Cluster} document.
 *
 * @param kind which of the three
 * @param project present in a {@code Cluster} only
 * @param managementCluster present in a {@code RegionalCluster} only
 * @param networks by name, in the order written; not yet laid over the networks that they are shares of
 * @param bgp not yet read: a rack's is laid over it first, see {@link BgpSpec#read}
 * @param machines by role, in the order written
 * @param rawCluster what passes through to the {@code Cluster} object
 * @param holes where something in it is wrong
 */
public record ClusterSpec(
        String kind,
        Written<String> name,
        Written<String> region,
        Optional<Written<String>> project,
        Optional<Written<String>> managementCluster,
        Map<String, MapNode> networks,
        Map<String, RackSpec> racks,
        Optional<Written<String>> announce,
        MapNode bgp,
        Optional<Written<Ip>> apiEndpoint,
        Map<String, PoolSpec> pools,
        KubernetesSpec kubernetes,
        Map<String, MachineGroupSpec> machines,
        Optional<SeedNodeSpec> seedNode,
        Optional<Written<String>> metallbStyle,
        MapNode rawCluster,
        Holes holes,
        Optional<RetiredSpec> retired,
        Origin origin) {

    public static final String MANAGEMENT = "ManagementCluster";
    public static final String REGIONAL = "RegionalCluster";
    public static final String MANAGED = "Cluster";

    /** Where something may be wrong without anything elsewhere in the cluster meaning something else. */
    private static final Set<String> SEPARATE =
            Set.of("accept", "apiEndpoint", "machines", "metallb", "networks", "pools", "racks", "raw", "seedNode");

    /** What is of no network and of no rack, the names of which the rest of the cluster refers to. */
    private static final Set<String> NAMELESS = Set.of(
            "accept",
            "announce",
            "apiEndpoint",
            "bgp",
            "kubernetes",
            "machines",
            "managementCluster",
            "metallb",
            "pools",
            "project",
            "raw",
            "seedNode");

    public boolean isManaged() {
        return kind.equals(MANAGED);
    }

    /** Whether nothing in it is wrong. */
    public boolean isWhole() {
        return holes.isEmpty();
    }

    /** Whether its networks and racks are known by name: a key that nobody knows may have been meant for anything. */
    public boolean knowsNames() {
        return holes.paths().stream().allMatch(hole -> hole.size() > 1 || NAMELESS.contains(hole.get(0)));
    }

    /** Whether what is wrong leaves the rest of it meaning what it means. */
    public boolean isSeparable() {
        return knowsNames()
                && holes.paths().stream()
                        .allMatch(hole -> SEPARATE.contains(hole.get(0))
                                && (!hole.get(0).equals("racks")
                                        || hole.size() > 3 && hole.get(2).equals("networks")));
    }

    /**
     * A rack under {@code racks}.
     *
     * @param networks as those of the cluster
     * @param profile of the hardware in the rack, laid over the profile of each role
     * @param bgp to lay over the cluster's
     */
    public record RackSpec(
            Map<String, MapNode> networks, Optional<Written<String>> profile, MapNode bgp, Origin origin) {}

    /** A pool under {@code pools}. */
    public record PoolSpec(
            Optional<Written<String>> in,
            List<Written<AddressRange>> addresses,
            Optional<Boolean> autoAssign,
            OptionalInt aggregationLength,
            Optional<Long> localPref,
            List<Written<String>> communities,
            Optional<RetiredSpec> retired,
            Origin origin) {}

    /** The {@code kubernetes} block. */
    public record KubernetesSpec(Optional<Written<Cidr>> pods, Optional<Written<Cidr>> services, Origin origin) {}

    /**
     * A role under {@code machines}.
     *
     * @param profile empty in a hole only
     * @param count in all, if stated so
     * @param countByRack if stated so
     * @param list the machines by name, if stated so
     */
    public record MachineGroupSpec(
            Optional<Written<String>> profile,
            OptionalInt count,
            Map<String, Integer> countByRack,
            Map<String, MachineSpec> list,
            Optional<Boolean> isDefault,
            Optional<Boolean> controlPlane,
            Origin origin) {}

    /**
     * A machine under {@code list}.
     *
     * @param nics their names where they differ from the profile's; empty if they do not
     */
    public record MachineSpec(Optional<Written<String>> rack, List<String> nics, Origin origin) {}

    /** The {@code seedNode} block. */
    public record SeedNodeSpec(
            Written<Ip> address, Optional<String> bridge, List<Written<AddressRange>> loadBalancer, Origin origin) {}
}
