package dev.netspec.rule;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Range;
import dev.netspec.model.Region;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.FreeSpace;
import dev.netspec.net.Occupied;
import dev.netspec.net.Overlaps;
import dev.netspec.net.RangeIndex;
import dev.netspec.rule.Claim.Kind;
import dev.netspec.rule.OwnedNetwork.Place;
import dev.netspec.source.Origin;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who claims which addresses among the clusters of one routing domain. Clusters of different domains may repeat addresses.
 *
 * <p>A view that is made once for all rules: what they ask of it is indexed here, for a domain may have a hundred thousand
 * ranges.
 */
final class AddressPlan {

    private final List<Cluster> clusters;
    private final List<Claim> claims;
    private final RangeIndex<Claim> taken;
    private final Set<Place> detached;
    private final Set<Place> doubtful;
    private final List<Clash> clashes;
    private final NetworkPlan networks;
    private final Occupied occupied;
    private final Map<Wanted, String> offers = new HashMap<>();

    private record Wanted(Cidr network, long size) {}

    private AddressPlan(List<Cluster> clusters) {
        this.clusters = clusters;
        this.claims = Claims.of(clusters);
        this.taken = RangeIndex.of(claims, Claim::addresses);
        this.detached = detached(claims);
        this.doubtful = claims.stream()
                .filter(Claim::isMisplaced)
                .flatMap(claim -> claim.network().map(network -> Place.of(claim.cluster(), network)).stream())
                .collect(Collectors.toSet());
        this.clashes = findClashes();
        this.networks = NetworkPlan.of(clusters);
        this.occupied = occupied(clusters);
    }

    static Collection<AddressPlan> of(NetworkModel model) {
        return model.clusters().stream()
                .collect(Collectors.groupingBy(
                        cluster -> cluster.region().routingDomain(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), AddressPlan::new)))
                .values();
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /** The networks of these clusters, and which of them share addresses. */
    NetworkPlan networks() {
        return networks;
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
        return clashes;
    }

    private List<Clash> findClashes() {
        List<Clash> all = Overlaps.of(claims, Claim::addresses).stream()
                .filter(overlap -> conflict(overlap.first(), overlap.second()))
                .map(overlap -> Clash.between(overlap.first(), overlap.second(), overlap.shared()))
                .toList();
        Set<Claim> inPools = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream()
                .filter(clash -> clash.involves(Kind.POOL))
                .forEach(clash -> inPools.addAll(List.of(clash.blamed(), clash.other())));
        return firsts(all.stream()
                .filter(clash -> !clash.involves(Kind.BOOTSTRAP_POOL)
                        || !inPools.contains(clash.blamed()) && !inPools.contains(clash.other()))
                .toList());
    }

    /** Of the clashes of a claim with the same addresses stated several times, that with the first statement. */
    private static List<Clash> firsts(List<Clash> clashes) {
        Map<Claim, Set<Again>> told = new IdentityHashMap<>();
        return clashes.stream()
                .sorted(Comparator.comparing(clash -> clash.other().origin(), Origin.ORDER))
                .filter(clash -> told.computeIfAbsent(clash.blamed(), claim -> new HashSet<>())
                        .add(Again.of(clash)))
                .toList();
    }

    /** What two clashes of a claim have in common of which the second says nothing new. */
    private record Again(Kind kind, AddressRange addresses, boolean isOfSameCluster, boolean isOfSameList) {

        static Again of(Clash clash) {
            Claim other = clash.other();
            return new Again(
                    other.kind(),
                    other.addresses(),
                    other.isOfSameClusterAs(clash.blamed()),
                    other.isOfSameListAs(clash.blamed()));
        }
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
        return claim.network()
                .filter(network -> isDetached(claim.cluster(), network))
                .isPresent();
    }

    /** Whether several things are said to be in the network and none of them lies in its CIDR. */
    boolean isDetached(Cluster cluster, Network network) {
        return detached.contains(Place.of(cluster, network));
    }

    /** Whether something of the network does not lie in its CIDR, so that the CIDR may be what is wrong. */
    boolean isDoubtful(OwnedNetwork owned) {
        return doubtful.contains(owned.place());
    }

    private static Set<Place> detached(List<Claim> claims) {
        Map<Place, Integer> outside = new HashMap<>();
        Set<Place> holding = new HashSet<>();
        for (Claim claim : claims) {
            claim.network().filter(network -> !claim.is(Kind.BORDER)).ifPresent(network -> {
                Place place = Place.of(claim.cluster(), network);
                if (network.cidr().range().intersects(claim.addresses())) {
                    holding.add(place);
                } else {
                    outside.merge(place, 1, Integer::sum);
                }
            });
        }
        return outside.keySet().stream()
                .filter(place -> outside.get(place) > 1 && !holding.contains(place))
                .collect(Collectors.toSet());
    }

    /** The end of a fix that names a free block; empty if there is none of that size. */
    String offer(Network network, long size) {
        return offers.computeIfAbsent(
                new Wanted(network.cidr(), size),
                wanted -> offer(network, size, taken.meeting(network.cidr().range())));
    }

    /** The same for a claim that is to move, and whose present addresses are free then if no others are. */
    String offerInPlaceOf(Claim moving, Network network) {
        long size = moving.addresses().size();
        String offer = offer(network, size);
        return offer.isEmpty()
                ? offer(
                        network,
                        size,
                        taken.meeting(network.cidr().range()).stream()
                                .filter(claim -> claim != moving)
                                .toList())
                : offer;
    }

    /** The end of a fix that says how the addresses of a network become so many: where they are, if that can be. */
    String growth(Network network, List<Range> present, long size) {
        if (present.size() != 1) {
            return offer(network, size);
        }
        AddressRange addresses = present.get(0).addresses();
        List<AddressRange> others = taken.meeting(network.cidr().range()).stream()
                .map(Claim::addresses)
                .filter(claimed -> !claimed.equals(addresses))
                .toList();
        return FreeSpace.grown(addresses, network.cidr(), size, others)
                .map(range -> ": `" + range + "` would do, nothing else has these")
                .orElse(offer(network, size));
    }

    /** The end of a fix that names a network of the same size; empty if there is none. */
    String offerNetwork(Cidr like) {
        return occupied.nextNetwork(like)
                .map(cidr -> ": nothing in the spec uses `" + cidr + "`")
                .orElse("");
    }

    private static Occupied occupied(List<Cluster> clusters) {
        return new Occupied(clusters.stream()
                .flatMap(cluster -> Stream.of(
                                cluster.networks().stream().map(Network::cidr),
                                cluster.region().outOfBand().stream().map(Region.OutOfBand::cidr),
                                Stream.of(
                                        cluster.kubernetes().pods(),
                                        cluster.kubernetes().services()))
                        .flatMap(cidrs -> cidrs))
                .map(Cidr::range)
                .toList());
    }

    private static String offer(Network network, long size, List<Claim> claims) {
        List<AddressRange> taken = claims.stream().map(Claim::addresses).toList();
        return FreeSpace.nextBlock(network.cidr(), size, taken)
                .map(block -> ": `" + block + "` is free in `" + network.cidr() + "`")
                .orElse("");
    }
}
