package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.Region;
import dev.netspec.source.Origin;

/** BMCs whose addresses are also those of another network cannot be reached. */
final class OutOfBandOverlap extends ClusterRule {

    OutOfBandOverlap() {
        super("out-of-band-overlap", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.networks()
                .forEach(network -> cluster.region().outOfBand().stream()
                        .filter(outOfBand -> network.cidr().overlaps(outOfBand.cidr())
                                && !OutOfBandEmitted.concerns(outOfBand, network)
                                && !CidrReserved.concerns(network.cidr()))
                        .forEach(outOfBand -> report(network, outOfBand, out)));
    }

    private static void report(Network network, Region.OutOfBand outOfBand, Findings out) {
        Origin here = network.origin().at("cidr");
        boolean networkIsLater = Origin.ORDER.compare(here, outOfBand.origin()) > 0;
        String message = "network `" + network.name() + "` (`" + network.cidr() + "`) holds the out-of-band network `"
                + outOfBand.cidr() + "`";
        out.at(networkIsLater ? here : outOfBand.origin(), message)
                .note(
                        networkIsLater
                                ? "the out-of-band network is stated"
                                : "network `" + network.name() + "` is `" + network.cidr() + "`",
                        networkIsLater ? outOfBand.origin() : here)
                .fix("give one of them addresses outside the other");
    }
}
