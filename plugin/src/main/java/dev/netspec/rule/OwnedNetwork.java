package dev.netspec.rule;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.source.Origin;

/** A network, or a share of one, and the cluster that states it. */
record OwnedNetwork(Cluster cluster, Network network) {

    /** What identifies a network among all. */
    record Place(String cluster, String network) {

        static Place of(Cluster cluster, Network network) {
            return new Place(cluster.name(), network.name());
        }
    }

    Place place() {
        return Place.of(cluster, network);
    }

    /** Where its CIDR is stated. */
    Origin origin() {
        return network.origin().at("cidr");
    }

    boolean isOfSameClusterAs(OwnedNetwork other) {
        return cluster == other.cluster;
    }

    /** Its words, with the cluster where the other's is not the same. */
    String wordsBeside(OwnedNetwork other) {
        return "network `" + network.name() + "`"
                + (isOfSameClusterAs(other) ? "" : " of cluster `" + cluster.name() + "`");
    }
}
