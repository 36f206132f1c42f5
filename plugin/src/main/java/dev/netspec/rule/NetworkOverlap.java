package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.net.Overlap;
import dev.netspec.net.Overlaps;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two networks do not share addresses, unless they are one network that clusters or racks share. */
final class NetworkOverlap implements PlanRule {

    @Override
    public String id() {
        return "network-overlap";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private record Owned(Cluster cluster, Network network) {

        Origin origin() {
            return network.origin().at("cidr");
        }

        String wordsBeside(Owned other) {
            return "network `" + network.name() + "`"
                    + (cluster == other.cluster ? "" : " of cluster `" + cluster.name() + "`");
        }

        /** Clusters share a network by stating the same CIDR, and so do the racks of a cluster. */
        boolean isSharedWith(Owned other) {
            return network.cidr().equals(other.network.cidr())
                    && (cluster != other.cluster || network.role() == other.network.role());
        }
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Overlap<Owned> overlap : overlaps(plan)) {
            Owned earlier = overlap.first();
            Owned later = overlap.second();
            String cidr = "`" + earlier.network().cidr() + "`";
            out.at(
                            later.origin(),
                            later.wordsBeside(earlier) + " overlaps " + earlier.wordsBeside(later) + ", which is "
                                    + cidr)
                    .note(earlier.wordsBeside(later) + " is " + cidr, earlier.origin())
                    .fix("give one of them a CIDR outside the other");
        }
    }

    /** Whether the network is one of two that overlap. */
    static boolean concerns(AddressPlan plan, Cluster cluster, Network network) {
        Owned owned = new Owned(cluster, network);
        return overlaps(plan).stream()
                .anyMatch(overlap ->
                        overlap.first().equals(owned) || overlap.second().equals(owned));
    }

    private static List<Overlap<Owned>> overlaps(AddressPlan plan) {
        Set<String> places = new HashSet<>(); // of a network that is declared once, one share speaks for all
        List<Owned> networks = plan.clusters().stream()
                .flatMap(cluster -> cluster.networks().stream().map(network -> new Owned(cluster, network)))
                .filter(owned -> !CidrReserved.concerns(owned.network().cidr()))
                .sorted(Comparator.comparing(Owned::origin, Origin.ORDER))
                .filter(owned ->
                        !owned.origin().isKnown() || places.add(owned.origin().toString()))
                .toList();
        return Overlaps.of(networks, owned -> owned.network().cidr().range()).stream()
                .filter(overlap -> !overlap.first().isSharedWith(overlap.second()))
                .toList();
    }
}
