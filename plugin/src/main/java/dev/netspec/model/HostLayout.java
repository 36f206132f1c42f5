package dev.netspec.model;

import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the hosts of one role are attached to the cluster's networks.
 *
 * @param name of the L2Template it becomes
 * @param isDefault whether machines without a selector get it; exactly one layout of a cluster is
 * @param machines how many machines use it, if stated
 * @param interfaces NICs by index, then bonds, VLANs and bridges, in the order to write them
 * @param listedPools pools whose Subnet the template lists; only hand-written manifests can make that mistake
 */
public record HostLayout(
        String name,
        boolean isDefault,
        OptionalInt machines,
        Nics nics,
        List<Interface> interfaces,
        List<ListedPool> listedPools,
        Origin origin) {

    /** A mention of a pool's Subnet in an L2Template. */
    public record ListedPool(String pool, Origin origin) {}

    public HostLayout {
        interfaces = List.copyOf(interfaces);
        listedPools = List.copyOf(listedPools);
    }

    /** The interface that carries the host's address in a network. */
    public Optional<Interface> carrying(NetworkRole network) {
        return interfaces.stream()
                .filter(each ->
                        each.addressing().isPresent() && each.addressing().get().network() == network)
                .findFirst();
    }

    /** What the host calls an interface; empty for a NIC whose name only the host knows. */
    public Optional<String> deviceName(Interface each) {
        return each instanceof Interface.Nic nic ? nics.nameOf(nic.index()) : Optional.of(each.name());
    }
}
