package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.KubernetesNetwork;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.rule.Claim.Kind;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The networks inside a cluster hide what has the same addresses outside. */
final class KubernetesCidrOverlap implements PlanRule {

    @Override
    public String id() {
        return "kubernetes-cidr-overlap";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** @param text of the addresses, as a message shows them */
    private record Stated(String words, AddressRange range, String text, Origin origin) {

        static Stated of(String words, Cidr cidr, Origin origin) {
            return new Stated(words, cidr.range(), cidr.toString(), origin);
        }
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Cluster cluster : plan.clusters()) {
            KubernetesNetwork kubernetes = cluster.kubernetes();
            Stated pods =
                    Stated.of("the pods", kubernetes.pods(), kubernetes.origin().at("pods"));
            Stated services = Stated.of(
                    "the services", kubernetes.services(), kubernetes.origin().at("services"));
            List<Stated> outside = outside(plan, cluster);
            boolean podsAreClear = check(pods, outside, out);
            check(services, podsAreClear ? with(pods, outside) : outside, out);
        }
    }

    /** Pods that are in the way of others too are one mistake, reported there. */
    private static List<Stated> with(Stated pods, List<Stated> outside) {
        return Stream.concat(Stream.of(pods), outside.stream()).toList();
    }

    /**
     * What hosts and pods must be able to reach. Other addresses lie in these networks, or are reported for that; but what
     * BGP announces may lie in none.
     */
    private static List<Stated> outside(AddressPlan plan, Cluster cluster) {
        List<Stated> outside = new ArrayList<>();
        for (Cluster each : plan.clusters()) {
            String of = each == cluster ? "" : " of cluster `" + each.name() + "`";
            each.networks().stream()
                    .filter(network -> !CidrReserved.concerns(network.cidr()))
                    .forEach(network -> outside.add(Stated.of(
                            "network `" + network.name() + "`" + of,
                            network.cidr(),
                            network.origin().at("cidr"))));
        }
        plan.claims(Kind.POOL, Kind.API_ENDPOINT)
                .filter(claim ->
                        claim.network().isEmpty() && claim.cluster().bgp().isPresent())
                .forEach(claim -> outside.add(new Stated(
                        claim.words()
                                + (claim.cluster() == cluster
                                        ? ""
                                        : " of cluster `" + claim.cluster().name() + "`"),
                        claim.addresses(),
                        claim.addresses().toString(),
                        claim.origin())));
        cluster.region().outOfBand().stream()
                .filter(network -> !CidrReserved.concerns(network.cidr()))
                .forEach(
                        network -> outside.add(Stated.of("the out-of-band network", network.cidr(), network.origin())));
        return outside;
    }

    private static boolean check(Stated inside, List<Stated> others, Findings out) {
        if (CidrReserved.concerns(inside.range())) {
            return true; // reported for that
        }
        List<Stated> overlapping = others.stream()
                .filter(other -> inside.range().intersects(other.range()))
                .toList();
        if (overlapping.isEmpty()) {
            return true;
        }
        Stated first = overlapping.get(0);
        Findings.Finding finding = out.at(
                inside.origin().or(first.origin()),
                "`" + inside.text() + "` of " + inside.words() + " overlaps `" + first.text() + "` of "
                        + first.words());
        overlapping.forEach(
                other -> finding.note("`" + other.text() + "` belongs to " + other.words(), other.origin()));
        finding.fix("choose CIDRs under `kubernetes` that are used nowhere else");
        return false;
    }
}
