package dev.netspec.rule;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.KubernetesNetwork;
import dev.netspec.net.AddressRange;
import dev.netspec.net.Cidr;
import dev.netspec.net.RangeIndex;
import dev.netspec.rule.Claim.Kind;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The networks inside a cluster hide what has the same addresses outside. */
final class KubernetesCidrOverlap extends PlanRule {

    /** @param text of the addresses, as a message shows them */
    private record Stated(String words, AddressRange range, String text, Origin origin) {

        static Stated of(String words, Cidr cidr, Origin origin) {
            return new Stated(words, cidr.range(), cidr.toString(), origin);
        }
    }

    KubernetesCidrOverlap() {
        super("kubernetes-cidr-overlap", Severity.ERROR);
    }

    @Override
    public boolean holdsInFragments() {
        return true;
    }

    @Override
    public void check(AddressPlan plan, Findings out) {
        RangeIndex<Claim> elsewhere = elsewhere(plan);
        for (Cluster cluster : plan.clusters()) {
            KubernetesNetwork kubernetes = cluster.kubernetes();
            Stated pods =
                    Stated.of("the pods", kubernetes.pods(), kubernetes.origin().at("pods"));
            Stated services = Stated.of(
                    "the services", kubernetes.services(), kubernetes.origin().at("services"));
            boolean podsAreClear =
                    check(pods, outside(pods, cluster, plan, elsewhere), plan.offerNetwork(kubernetes.pods()), out);
            List<Stated> others = outside(services, cluster, plan, elsewhere);
            check(services, podsAreClear ? with(pods, others) : others, plan.offerNetwork(kubernetes.services()), out);
        }
    }

    /** Pods that cannot be, or are in the way of others too, are one mistake, reported there. */
    private static List<Stated> with(Stated pods, List<Stated> outside) {
        return Stream.concat(Stream.of(pods), outside.stream()).toList();
    }

    /** Name servers, and what BGP announces. Other addresses lie in the networks, or are reported for that. */
    private static RangeIndex<Claim> elsewhere(AddressPlan plan) {
        return RangeIndex.of(
                Stream.concat(
                                plan.claims(Kind.NAME_SERVER),
                                plan.claims(Kind.POOL, Kind.API_ENDPOINT)
                                        .filter(claim -> claim.network().isEmpty()
                                                && claim.cluster().bgp().isPresent()))
                        .toList(),
                Claim::addresses);
    }

    /** What hosts and pods must be able to reach, of all that may have these addresses. */
    private static List<Stated> outside(Stated inside, Cluster cluster, AddressPlan plan, RangeIndex<Claim> elsewhere) {
        List<Stated> outside = new ArrayList<>();
        plan.networks().meeting(inside.range()).stream()
                .filter(owned -> !CidrReserved.concerns(owned.network().cidr()))
                .forEach(owned -> outside.add(Stated.of(
                        "network `" + owned.network().name() + "`" + of(owned.cluster(), cluster),
                        owned.network().cidr(),
                        owned.origin())));
        elsewhere
                .meeting(inside.range())
                .forEach(claim -> outside.add(new Stated(
                        claim.is(Kind.NAME_SERVER) ? claim.words() : claim.words() + of(claim.cluster(), cluster),
                        claim.addresses(),
                        claim.addresses().toString(),
                        claim.origin())));
        cluster.region().outOfBand().stream()
                .filter(network -> !CidrReserved.concerns(network.cidr()))
                .forEach(
                        network -> outside.add(Stated.of("the out-of-band network", network.cidr(), network.origin())));
        return outside;
    }

    private static String of(Cluster owner, Cluster viewer) {
        return owner == viewer ? "" : " of cluster `" + owner.name() + "`";
    }

    /** @param offer the end of the fix, which names one that is free */
    private static boolean check(Stated inside, List<Stated> others, String offer, Findings out) {
        if (CidrReserved.concerns(inside.range())) {
            return false; // reported for that
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
        finding.fix("choose CIDRs under `kubernetes` that are used nowhere else" + offer);
        return false;
    }
}
