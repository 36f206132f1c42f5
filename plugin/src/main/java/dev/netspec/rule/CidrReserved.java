package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.source.Origin;
import java.util.Comparator;
import java.util.Map;

/** Some addresses are no addresses of hosts, whatever a network is meant for. */
final class CidrReserved extends ClusterRule {

    private static final Map<Cidr, String> RESERVED = Map.of(
            cidr(0, 8), "this host",
            cidr(127L << 24, 8), "loopback",
            cidr(169L << 24 | 254 << 16, 16), "link-local addresses",
            cidr(224L << 24, 4), "multicast",
            cidr(240L << 24, 4), "future use");

    CidrReserved() {
        super("cidr-reserved", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(Cluster cluster, Findings out) {
        cluster.networks()
                .forEach(network -> check(network.cidr(), network.origin().at("cidr"), out));
        check(cluster.kubernetes().pods(), cluster.kubernetes().origin().at("pods"), out);
        check(cluster.kubernetes().services(), cluster.kubernetes().origin().at("services"), out);
        cluster.region().outOfBand().forEach(network -> check(network.cidr(), network.origin(), out));
    }

    private static void check(Cidr cidr, Origin at, Findings out) {
        RESERVED.keySet().stream()
                .filter(cidr::overlaps)
                .min(Comparator.naturalOrder())
                .ifPresent(reserved -> out.at(
                                at,
                                "`" + cidr + "` overlaps `" + reserved + "`, which is reserved for "
                                        + RESERVED.get(reserved))
                        .fix("choose a network of hosts, for example in `10.0.0.0/8`"));
    }

    static boolean concerns(Cidr cidr) {
        return RESERVED.keySet().stream().anyMatch(cidr::overlaps);
    }

    static boolean concerns(AddressRange addresses) {
        return RESERVED.keySet().stream().anyMatch(reserved -> reserved.range().intersects(addresses));
    }

    private static Cidr cidr(long network, int prefix) {
        return new Cidr(new Ip(network), prefix);
    }
}
