package dev.netspec.metallb;

import dev.netspec.metallb.MetalLbObject.Announcement;
import dev.netspec.model.BgpAnnouncement;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkRole;
import dev.netspec.model.Pool;
import dev.netspec.model.Range;
import dev.netspec.net.Cidr;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A pool as written, before its network is known.
 *
 * @param cidr of the Subnet it was written as, if it was
 * @param raw what a spec has no words for, in MetalLB's
 */
public record PoolObject(
        String name,
        Optional<Cidr> cidr,
        List<Range> ranges,
        boolean autoAssign,
        String protocol,
        MapNode raw,
        Origin origin) {

    /** Finds the pool's network by its Subnet's CIDR, else by its first address, else by a reserved name. */
    public Pool in(List<Network> networks, List<Announcement> announcements) {
        Optional<String> network = cidr.flatMap(own -> networks.stream()
                        .filter(each -> each.cidr().overlaps(own))
                        .findFirst())
                .or(() -> ranges.stream()
                        .findFirst()
                        .flatMap(range -> networks.stream()
                                .filter(each ->
                                        each.cidr().contains(range.addresses().first()))
                                .findFirst()))
                .or(() -> networks.stream().filter(this::isReservedFor).findFirst())
                .map(Network::name);
        Optional<Announcement> byBgp =
                announcements.stream().filter(each -> each.isOf(name)).findFirst();
        return new Pool(
                name,
                network,
                ranges,
                autoAssign,
                byBgp.isPresent() ? Pool.BGP : protocol,
                byBgp.map(Announcement::how).orElse(BgpAnnouncement.DEFAULT),
                raw,
                origin);
    }

    private boolean isReservedFor(Network network) {
        return switch (name) {
            case Pool.DEFAULT -> network.role().isLcm();
            case Pool.SERVICES_PXE -> network.role() == NetworkRole.PXE;
            default -> false;
        };
    }
}
