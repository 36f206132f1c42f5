package dev.netspec.rule;

import dev.netspec.diagnostic.Severity;
import dev.netspec.model.Cluster;
import dev.netspec.model.KubernetesNetwork;
import dev.netspec.net.Cidr;
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

    private record Stated(String words, Cidr cidr, Origin origin) {}

    @Override
    public void check(AddressPlan plan, Findings out) {
        for (Cluster cluster : plan.clusters()) {
            KubernetesNetwork kubernetes = cluster.kubernetes();
            Stated pods = new Stated(
                    "the pods", kubernetes.pods(), kubernetes.origin().at("pods"));
            Stated services = new Stated(
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

    /** What hosts and pods must be able to reach. Single addresses lie in networks, or are reported for that. */
    private static List<Stated> outside(AddressPlan plan, Cluster cluster) {
        List<Stated> outside = new ArrayList<>();
        for (Cluster each : plan.clusters()) {
            String of = each == cluster ? "" : " of cluster `" + each.name() + "`";
            each.networks()
                    .forEach(network -> outside.add(new Stated(
                            "network `" + network.name() + "`" + of,
                            network.cidr(),
                            network.origin().at("cidr"))));
        }
        cluster.region()
                .outOfBand()
                .forEach(network ->
                        outside.add(new Stated("the out-of-band network", network.cidr(), network.origin())));
        return outside;
    }

    private static boolean check(Stated inside, List<Stated> others, Findings out) {
        List<Stated> overlapping = others.stream()
                .filter(other -> inside.cidr().overlaps(other.cidr())
                        && !CidrReserved.concerns(inside.cidr())
                        && !CidrReserved.concerns(other.cidr()))
                .toList();
        if (overlapping.isEmpty()) {
            return true;
        }
        Stated first = overlapping.get(0);
        Findings.Finding finding = out.at(
                inside.origin().or(first.origin()),
                "`" + inside.cidr() + "` of " + inside.words() + " overlaps `" + first.cidr() + "` of "
                        + first.words());
        overlapping.forEach(
                other -> finding.note("`" + other.cidr() + "` belongs to " + other.words(), other.origin()));
        finding.fix("choose CIDRs under `kubernetes` that are used nowhere else");
        return false;
    }
}
