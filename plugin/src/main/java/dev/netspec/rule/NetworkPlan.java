package dev.netspec.rule;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Overlap;
import dev.netspec.net.Overlaps;
import dev.netspec.net.RangeIndex;
import dev.netspec.rule.OwnedNetwork.Place;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The networks of the clusters of one routing domain. Clusters share a network by stating the same CIDR, and so do the
 * racks of a cluster; two roles of a cluster are two networks.
 */
final class NetworkPlan {

    /**
     * Two networks that share addresses and are not one.
     *
     * @param later the one that was written later
     */
    record Meeting(OwnedNetwork earlier, OwnedNetwork later) {}

    private final List<OwnedNetwork> all;
    private final RangeIndex<OwnedNetwork> index;
    private final List<Meeting> meetings;
    private final Set<Place> meeting;

    private NetworkPlan(List<OwnedNetwork> all) {
        this.all = all;
        this.index = RangeIndex.of(all, owned -> owned.network().cidr().range());
        this.meetings = meetings(all);
        this.meeting = new HashSet<>();
        meetings.forEach(each ->
                meeting.addAll(List.of(each.earlier().place(), each.later().place())));
    }

    static NetworkPlan of(List<Cluster> clusters) {
        return new NetworkPlan(clusters.stream()
                .flatMap(cluster -> cluster.networks().stream().map(network -> new OwnedNetwork(cluster, network)))
                .sorted(Comparator.comparing(OwnedNetwork::origin, Origin.ORDER))
                .toList());
    }

    /** In the order in which their CIDRs were written. */
    List<OwnedNetwork> all() {
        return all;
    }

    /** Those that share addresses with the range, in the order in which their CIDRs were written. */
    List<OwnedNetwork> meeting(AddressRange range) {
        return index.meeting(range);
    }

    /** Of two CIDRs that overlap, each share of the later one with the first of the earlier one. */
    List<Meeting> meetings() {
        return meetings;
    }

    /** Whether the network is one of two that overlap. */
    boolean overlaps(Cluster cluster, Network network) {
        return meeting.contains(Place.of(cluster, network));
    }

    private static List<Meeting> meetings(List<OwnedNetwork> all) {
        Set<String> places = new HashSet<>(); // of a network that is declared once, one share speaks for all
        Map<Cidr, List<OwnedNetwork>> byCidr = all.stream()
                .filter(owned -> !CidrReserved.concerns(owned.network().cidr()))
                .filter(owned ->
                        !owned.origin().isKnown() || places.add(owned.origin().toString()))
                .collect(Collectors.groupingBy(
                        owned -> owned.network().cidr(), LinkedHashMap::new, Collectors.toList()));
        List<Meeting> meetings = new ArrayList<>();
        byCidr.values().forEach(shares -> addRoles(shares, meetings));
        for (Overlap<Cidr> overlap : Overlaps.of(List.copyOf(byCidr.keySet()), Cidr::range)) {
            OwnedNetwork earlier = byCidr.get(overlap.first()).get(0);
            byCidr.get(overlap.second()).forEach(later -> meetings.add(new Meeting(earlier, later)));
        }
        return meetings;
    }

    /** Networks of one CIDR that a cluster states in several roles. */
    private static void addRoles(List<OwnedNetwork> shares, List<Meeting> into) {
        Map<String, OwnedNetwork> first = new HashMap<>();
        for (OwnedNetwork share : shares) {
            OwnedNetwork earlier = first.putIfAbsent(share.cluster().name(), share);
            if (earlier != null && earlier.network().role() != share.network().role()) {
                into.add(new Meeting(earlier, share));
            }
        }
    }
}
