package dev.netspec.target;

import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Pool;
import dev.netspec.model.Range;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A pool as written, before its network is known.
 *
 * @param cidr of the Subnet it was written as, if it was
 */
record PoolObject(
        String name, Optional<Cidr> cidr, List<Range> ranges, boolean autoAssign, String protocol, Origin origin) {

    /** Finds the pool's network by its Subnet's CIDR, else by its first address, else by a reserved name. */
    Pool in(List<Network> networks) {
        Optional<NetworkRole> role = cidr.flatMap(own -> networks.stream()
                        .filter(network -> network.cidr().overlaps(own))
                        .findFirst())
                .or(() -> ranges.stream()
                        .findFirst()
                        .flatMap(range -> networks.stream()
                                .filter(network -> network.cidr()
                                        .contains(range.addresses().first()))
                                .findFirst()))
                .or(() -> networks.stream().filter(this::isReservedFor).findFirst())
                .map(Network::role);
        return new Pool(name, role, ranges, autoAssign, protocol, origin);
    }

    private boolean isReservedFor(Network network) {
        return switch (name) {
            case Pool.DEFAULT -> network.role().isManagement();
            case Pool.SERVICES_PXE -> network.role() == NetworkRole.PXE;
            default -> false;
        };
    }
}
