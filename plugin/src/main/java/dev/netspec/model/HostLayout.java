package dev.netspec.model;

import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the hosts of one role, in a rack where racks differ, are attached to the cluster's networks.
 *
 * @param name of the L2Template it becomes
 * @param role the hosts' role in the cluster
 * @param profile the host profile that says so; empty if it was read back from manifests, which do not name it
 * @param rack the rack whose hosts it is for; empty if they may be in any
 * @param isDefault whether machines without a selector get it; at most one layout of a cluster is
 * @param isControlPlane whether its hosts are the cluster's masters
 * @param machineCount how many machines use it, if stated
 * @param machines those of them that were listed
 * @param interfaces NICs by index, then bonds, VLANs and bridges, in the order to write them
 * @param raw keys of netplan that have no word in the model, by interface
 * @param listedPools pools whose Subnet the template lists; only hand-written manifests can make that mistake
 */
public record HostLayout(
        String name,
        String role,
        Optional<String> profile,
        Optional<String> rack,
        boolean isDefault,
        boolean isControlPlane,
        OptionalInt machineCount,
        List<Machine> machines,
        Nics nics,
        List<Interface> interfaces,
        SortedMap<String, MapNode> raw,
        List<ListedPool> listedPools,
        Origin origin) {

    /** A mention of a pool's Subnet in an L2Template. */
    public record ListedPool(String pool, Origin origin) {}

    public HostLayout {
        machines = List.copyOf(machines);
        interfaces = List.copyOf(interfaces);
        raw = Collections.unmodifiableSortedMap(new TreeMap<>(raw));
        listedPools = List.copyOf(listedPools);
    }

    /** The interface that carries the host's address in a network. */
    public Optional<Interface> carrying(Network network) {
        return interfaces.stream()
                .filter(each -> each.addressing()
                        .filter(addressing -> addressing.network().equals(network.name()))
                        .isPresent())
                .findFirst();
    }

    /** Whether some interface has a key of netplan raw. */
    public boolean hasRaw(String key) {
        return raw.values().stream().anyMatch(keys -> keys.has(key));
    }

    /** What the host calls an interface; empty for a NIC whose name only the host knows. */
    public Optional<String> deviceName(Interface each) {
        return each instanceof Interface.Nic nic ? nics.nameOf(nic.index()) : Optional.of(each.name());
    }
}
