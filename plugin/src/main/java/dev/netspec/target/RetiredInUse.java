package dev.netspec.target;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Pool;
import dev.netspec.model.Tombstone;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what still needs something that is marked for deletion. It may go at any time, and the agents do not wait: Flux prunes
 * in no order, and Argo CD a Subnet before it has applied what does without it.
 */
final class RetiredInUse {

    /** How many uses are shown of one thing. */
    private static final int SHOWN = 3;

    private record Use(String words, Origin at, String fix) {}

    private final NetworkModel model;
    private final Retired retired;
    private final Map<Tombstone, List<Use>> uses = new LinkedHashMap<>();

    RetiredInUse(NetworkModel model, Retired retired) {
        this.model = model;
        this.retired = retired;
    }

    /** Notes what an object needs that stays itself. */
    void collect(Manifest object) {
        for (String reference : References.of(object)) {
            retired.mark(reference).ifPresent(mark -> {
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                String kind = reference.substring(0, reference.indexOf('/'));
                add(
                        mark,
                        "`" + object.reference() + "` refers to its " + kind + " `" + name + "`",
                        object.root().origin(),
                        fix(object, kind, mark));
            });
        }
    }

    private static String fix(Manifest object, String kind, Tombstone mark) {
        boolean isObject = mark.kind() == Tombstone.Kind.OBJECT;
        if (kind.equals(ClusterMapping.KIND)) {
            return "mark the cluster itself with `retired` instead: all that is made for it goes with it";
        }
        return switch (object.kind()) {
            case "L2Template" ->
                isObject
                        ? "mark the network of the Subnet with `retired` instead: then no host is attached to it"
                        : "take the routes to it out of the host profiles first";
            case "Rack" -> "let a Retirement name `" + object.reference() + "` and take the rack out first";
            default -> "change `metallb.style` of the cluster first";
        };
    }

    void report(Diagnostics.Collector out) {
        for (Tombstone mark : model.tombstones()) {
            model.clusters().stream()
                    .filter(cluster -> cluster.name().equals(mark.cluster()))
                    .forEach(cluster -> collect(mark, cluster));
        }
        uses.forEach((mark, found) -> out.add(finding(mark, found)));
    }

    private void collect(Tombstone mark, Cluster cluster) {
        if (mark.kind() == Tombstone.Kind.CLUSTER) {
            model.clusters().stream()
                    .filter(other -> other.managementCluster().equals(cluster.name()) && !retired.hasAllOf(other))
                    .forEach(other -> add(
                            mark,
                            "cluster `" + other.name() + "` is applied to its API",
                            other.origin(),
                            "mark cluster `" + other.name() + "` with `retired` too, and let it go first"));
        } else if (mark.kind() == Tombstone.Kind.NETWORK) {
            cluster.network(mark.name()).ifPresent(network -> collect(mark, network, cluster));
        }
    }

    private void collect(Tombstone mark, Network network, Cluster cluster) {
        cluster.apiEndpoint()
                .filter(address -> network.cidr().contains(address.ip()) && !retired.hasAllOf(cluster))
                .ifPresent(address -> add(
                        mark,
                        "the API endpoint `" + address + "` is in it",
                        address.origin(),
                        "take the mark back: the API endpoint of a cluster that exists stays where it is"));
        cluster.pools().stream()
                .filter(pool -> pool.network().equals(Optional.of(network.name())) && !isMarked(pool, cluster))
                .forEach(pool -> add(
                        mark,
                        "pool `" + pool.name() + "` is in it",
                        pool.origin(),
                        "mark pool `" + pool.name() + "` with `retired` too, or put it in another network first"));
    }

    private boolean isMarked(Pool pool, Cluster cluster) {
        return retired.hasAllOf(cluster)
                || model.tombstones().stream()
                        .anyMatch(mark -> mark.kind() == Tombstone.Kind.POOL
                                && mark.cluster().equals(cluster.name())
                                && mark.name().equals(pool.name()));
    }

    private void add(Tombstone mark, String words, Origin at, String fix) {
        uses.computeIfAbsent(mark, each -> new ArrayList<>()).add(new Use(words, at, fix));
    }

    private static Diagnostic finding(Tombstone mark, List<Use> uses) {
        Diagnostic finding = Diagnostic.error(
                "retired-in-use",
                mark.origin(),
                mark.kind().word() + " `" + mark.name() + "` is marked for deletion, and "
                        + uses.get(0).words());
        for (Use use : uses.subList(0, Math.min(SHOWN, uses.size()))) {
            finding = finding.note(use.words(), use.at());
        }
        int more = uses.size() - SHOWN;
        return (more > 0 ? finding.note("and " + more + " more", Origin.NONE) : finding)
                .fix(uses.get(0).fix());
    }
}
