package dev.netspec.rule;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.net.AddressRange;
import dev.netspec.net.FreeSpace;
import dev.netspec.net.Overlaps;
import dev.netspec.rule.Claim.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who claims which addresses among the clusters of one management cluster. Clusters of different management clusters
 * may repeat addresses.
 */
record AddressPlan(List<Cluster> clusters, List<Claim> claims) {

    static Collection<AddressPlan> of(NetworkModel model) {
        return model.clusters().stream()
                .collect(Collectors.groupingBy(
                        Cluster::managementCluster,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), AddressPlan::of)))
                .values();
    }

    private static AddressPlan of(List<Cluster> clusters) {
        return new AddressPlan(clusters, Claims.of(clusters));
    }

    Stream<Claim> claims(Kind... kinds) {
        return claims.stream().filter(claim -> claim.is(kinds));
    }

    /** Claims that reach out of their network, one by one; not those of a {@linkplain #isDetached detached} network. */
    Stream<Claim> misplaced(Kind... kinds) {
        return claims(kinds).filter(claim -> claim.isMisplaced() && !isDetached(claim));
    }

    /**
     * Every two claims to the same addresses. A claim that reaches out of its network is reported for that, and clashes
     * only as a pool with a pool: that is what MetalLB refuses, and it says more. What clashes with a pool is not said
     * to clash with the bootstrap pool too, which has the same addresses by intent.
     */
    List<Clash> clashes() {
        List<Clash> clashes = Overlaps.of(claims, Claim::addresses).stream()
                .filter(overlap -> conflict(overlap.first(), overlap.second()))
                .map(overlap -> Clash.between(overlap.first(), overlap.second(), overlap.shared()))
                .toList();
        Set<Claim> inPools = clashes.stream()
                .filter(clash -> clash.involves(Kind.POOL))
                .flatMap(clash -> Stream.of(clash.blamed(), clash.other()))
                .collect(Collectors.toSet());
        return clashes.stream()
                .filter(clash -> !clash.involves(Kind.BOOTSTRAP_POOL)
                        || !inPools.contains(clash.blamed()) && !inPools.contains(clash.other()))
                .toList();
    }

    private boolean conflict(Claim one, Claim two) {
        if (one.is(Kind.POOL) && two.is(Kind.BOOTSTRAP_POOL) || one.is(Kind.BOOTSTRAP_POOL) && two.is(Kind.POOL)) {
            return false; // legal: the bootstrap cluster is gone when the pools are used
        }
        boolean pools = one.is(Kind.POOL) && two.is(Kind.POOL) && one.isOfSameClusterAs(two);
        boolean placed = !one.isMisplaced() && !two.isMisplaced();
        return pools && !isDetached(one) && !isDetached(two) || placed && one.sharesSegmentWith(two);
    }

    /** Whether nothing in the claim's network lies in its CIDR, so that the CIDR is what must be wrong. */
    private boolean isDetached(Claim claim) {
        return claim.network().isPresent()
                && isDetached(claim.cluster(), claim.network().get());
    }

    /** Whether several things are said to be in the network and none of them lies in its CIDR. */
    boolean isDetached(Cluster cluster, Network network) {
        List<Claim> inside = claims.stream()
                .filter(claim -> !claim.is(Kind.BORDER)
                        && claim.cluster().name().equals(cluster.name())
                        && claim.network().filter(network::equals).isPresent())
                .toList();
        return inside.size() > 1
                && inside.stream().noneMatch(claim -> network.cidr().range().intersects(claim.addresses()));
    }

    /** The end of a fix that names a free block; empty if there is none of that size. */
    String offer(Network network, long size) {
        return offer(network, size, claims);
    }

    /** The same for a claim that is to move, and whose present addresses are free then. */
    String offerInPlaceOf(Claim moving, Network network) {
        return offer(
                network,
                moving.addresses().size(),
                claims.stream().filter(claim -> claim != moving).toList());
    }

    private static String offer(Network network, long size, List<Claim> claims) {
        List<AddressRange> taken = claims.stream().map(Claim::addresses).toList();
        return FreeSpace.nextBlock(network.cidr(), size, taken)
                .map(block -> ": `" + block + "` is free in `" + network.cidr() + "`")
                .orElse("");
    }
}
