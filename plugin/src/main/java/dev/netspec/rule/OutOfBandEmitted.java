package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Region;
import dev.netspec.model.Region.OutOfBand;
import dev.netspec.net.Cidr;
import dev.netspec.source.Origin;
import java.util.List;

/** A network of BMCs is never described to the product. */
final class OutOfBandEmitted extends BuiltInRule {

    OutOfBandEmitted() {
        super("out-of-band-emitted", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(NetworkModel model, Findings out) {
        for (Cluster cluster : model.clusters()) {
            cluster.networks()
                    .forEach(network -> report(
                            "network `" + network.name() + "`",
                            network.cidr(),
                            network.origin(),
                            cluster.region().outOfBand(),
                            out));
        }
        List<OutOfBand> everywhere = model.clusters().stream()
                .flatMap(cluster -> cluster.region().outOfBand().stream())
                .distinct()
                .toList();
        model.strays()
                .forEach(stray ->
                        report("the Subnet `" + stray.name() + "`", stray.cidr(), stray.origin(), everywhere, out));
    }

    private static void report(String words, Cidr cidr, Origin origin, List<OutOfBand> networks, Findings out) {
        networks.stream()
                .filter(outOfBand -> outOfBand.cidr().contains(cidr.range()))
                .filter(outOfBand -> !CidrReserved.concerns(outOfBand.cidr())) // reported for that
                .forEach(outOfBand -> out.at(
                                origin.at("cidr"),
                                words + " lies in the out-of-band network `" + outOfBand.cidr() + "`")
                        .note("the out-of-band network is stated", outOfBand.origin())
                        .fix("give it a CIDR of its own, or correct `outOfBand`"));
    }

    static boolean concerns(Region.OutOfBand outOfBand, Network network) {
        return outOfBand.cidr().contains(network.cidr().range());
    }
}
