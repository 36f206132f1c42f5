package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;

/** A network of hosts that is very large or has next to no addresses is mostly a slip of the pen. */
final class PrefixLengthUnusual extends ClusterRule {

    private static final int SHORTEST = 16;
    private static final int LONGEST = 30;

    PrefixLengthUnusual() {
        super("prefix-length-unusual", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        for (Network network : cluster.networks()) {
            int prefix = network.cidr().prefix();
            if (network.isForHosts()
                    && (prefix < SHORTEST || prefix > LONGEST)
                    && !CidrReserved.concerns(network.cidr())) {
                out.at(
                                network.origin().at("cidr"),
                                "`" + network.cidr() + "` is an unusual network for hosts: it has "
                                        + Phrase.count(network.cidr().hosts().size(), "address"))
                        .fix("choose a prefix length from `" + SHORTEST + "` to `" + LONGEST + "`");
            }
        }
    }
}
