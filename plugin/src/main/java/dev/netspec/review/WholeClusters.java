package dev.netspec.review;

import dev.netspec.diagnostic.Phrase;
import dev.netspec.diff.Scope;
import dev.netspec.model.Cluster;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clusters that come or go: those that are alike are one change. */
final class WholeClusters {

    /** Up to so many of one sentence are named. */
    private static final int NAMED = 3;

    private record Likeness(ChangeKind kind, Ground ground, String size) {}

    private final Map<Likeness, List<Cluster>> alike = new LinkedHashMap<>();
    private final Map<Cluster, Origin> places = new LinkedHashMap<>();

    void come(Cluster cluster) {
        add(ChangeKind.CLUSTER_ADDED, Ground.NEW, cluster, "", cluster.origin());
    }

    /** @param at what is left of its surroundings */
    void go(Cluster cluster, Ground ground, Origin at) {
        add(ChangeKind.CLUSTER_REMOVED, ground, cluster, "its ", at);
    }

    private void add(ChangeKind kind, Ground ground, Cluster cluster, String whose, Origin at) {
        String size = "with " + whose + Phrase.count(cluster.networks().size(), "network") + " and "
                + Phrase.count(cluster.pools().size(), "pool");
        alike.computeIfAbsent(new Likeness(kind, ground, size), likeness -> new ArrayList<>())
                .add(cluster);
        places.put(cluster, at);
    }

    List<NetworkChange> changes() {
        List<NetworkChange> changes = new ArrayList<>();
        alike.forEach((likeness, clusters) -> changes.add(new NetworkChange(
                clusters.size() == 1 ? Optional.of(scope(clusters.get(0))) : Optional.empty(),
                likeness.kind(),
                sentence(likeness, clusters),
                likeness.ground(),
                clusters.stream().map(Touched::all).reduce(Impact.NONE, Impact::plus),
                places.get(clusters.get(0)))));
        return changes;
    }

    private static Scope scope(Cluster cluster) {
        return Account.scope(cluster);
    }

    private static String sentence(Likeness likeness, List<Cluster> clusters) {
        String what = likeness.kind() == ChangeKind.CLUSTER_ADDED ? "new, " : "removed, ";
        if (clusters.size() == 1) {
            return "cluster `" + clusters.get(0).name() + "` is " + what + likeness.size();
        }
        List<String> names = clusters.stream().map(Cluster::name).sorted().toList();
        int named = Math.min(NAMED, names.size());
        return Phrase.count(clusters.size(), "cluster") + " are " + what + "each " + likeness.size() + ": "
                + Phrase.and(names.subList(0, named), names.size() - named);
    }
}
