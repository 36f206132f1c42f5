package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Address;
import dev.netspec.model.Cluster;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import java.util.Map;

/** A host asks a name server by its address, so it is the address of a machine; loopback would be the host itself. */
final class NameServerUnusable extends ClusterRule {

    private static final Map<Cidr, String> OF_NO_MACHINE = Map.of(
            cidr(0),
            "stands for no address",
            cidr(127),
            "is the host itself",
            new Cidr(new Ip(224L << 24), 4),
            "is a group of machines",
            new Cidr(new Ip(240L << 24), 4),
            "is reserved");

    NameServerUnusable() {
        super("name-server-unusable", Severity.WARNING);
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.networks().stream()
                .flatMap(network -> network.nameservers().stream())
                .forEach(server -> check(server, out));
    }

    private static void check(Address server, Findings out) {
        OF_NO_MACHINE.forEach((cidr, what) -> {
            if (cidr.contains(server.ip())) {
                out.at(server.origin(), "the name server `" + server + "` " + what)
                        .fix("give the address at which hosts reach the name server");
            }
        });
    }

    private static Cidr cidr(long firstByte) {
        return new Cidr(new Ip(firstByte << 24), 8);
    }
}
