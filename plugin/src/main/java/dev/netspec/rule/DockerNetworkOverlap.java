package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.List;

/** Some addresses are taken on every host, by what runs the containers there. */
final class DockerNetworkOverlap extends ClusterRule {

    /** @param use who takes the addresses, as a message says it */
    private record Taken(Cidr cidr, String use) {}

    private static final List<Taken> TAKEN = List.of(
            new Taken(Cidr.parse("172.17.0.0/16").orElseThrow(), "Docker"),
            new Taken(Cidr.parse("10.99.0.0/16").orElseThrow(), "the MKE control plane"));

    DockerNetworkOverlap() {
        super("docker-network-overlap", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.networks()
                .forEach(network -> check(
                        "network `" + network.name() + "` (`" + network.cidr() + "`)",
                        network.cidr(),
                        network.origin().at("cidr"),
                        out));
        cluster.region()
                .outOfBand()
                .forEach(network -> check(
                        "the out-of-band network `" + network.cidr() + "`", network.cidr(), network.origin(), out));
    }

    private static void check(String words, Cidr cidr, Origin at, Findings out) {
        TAKEN.stream()
                .filter(taken -> taken.cidr().overlaps(cidr) && !CidrReserved.concerns(cidr))
                .findFirst()
                .ifPresent(taken -> out.at(
                                at,
                                words + " overlaps `" + taken.cidr() + "`, which " + taken.use()
                                        + " takes for containers on every host by default")
                        .fix("choose other addresses, or give the containers others"));
    }
}
