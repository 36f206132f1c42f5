package dev.netspec.review;

import dev.netspec.diff.Scope;
import dev.netspec.model.Cluster;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.StraySubnet;
import dev.netspec.model.Tombstone;
import dev.netspec.model.UnsupportedCluster;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What changes of all that a model has beside its clusters. */
final class AsideChanges {

    private final NetworkModel before;
    private final NetworkModel after;
    private final List<NetworkChange> changes = new ArrayList<>();

    private AsideChanges(NetworkModel before, NetworkModel after) {
        this.before = before;
        this.after = after;
    }

    static List<NetworkChange> between(NetworkModel before, NetworkModel after) {
        AsideChanges aside = new AsideChanges(before, after);
        Pair.match(before.tombstones(), after.tombstones(), each -> List.of(each.cluster(), each.kind(), each.name()))
                .forEach(aside::tombstone);
        Pair.match(before.unsupported(), after.unsupported(), UnsupportedCluster::name)
                .forEach(aside::unsupported);
        Pair.match(before.strays(), after.strays(), StraySubnet::name).forEach(aside::stray);
        return aside.changes;
    }

    private void tombstone(Pair<Tombstone> pair) {
        Tombstone mark = pair.last();
        boolean isOver = pair.after().isEmpty() && exists(before, mark) && !exists(after, mark);
        if (pair.before().equals(pair.after()) || isOver) {
            return;
        }
        String subject = mark.kind().word() + " `" + mark.name() + "`"
                + (mark.cluster().isEmpty() || mark.kind() == Tombstone.Kind.CLUSTER
                        ? ""
                        : " of `" + mark.cluster() + "`");
        boolean isMarked = pair.after().isPresent();
        say(
                cluster(mark.cluster()).map(Account::scope),
                isMarked ? ChangeKind.MARKED_FOR_DELETION : ChangeKind.NO_LONGER_MARKED,
                subject
                        + (isMarked
                                ? " is marked for deletion since `" + mark.since() + "`: " + mark.reason()
                                : " is no longer marked for deletion"),
                pair.after()
                        .map(Tombstone::origin)
                        .or(() -> cluster(mark.cluster()).map(Cluster::origin))
                        .orElse(Origin.NONE));
    }

    private Optional<Cluster> cluster(String name) {
        return Stream.of(after, before)
                .flatMap(model -> model.clusters().stream())
                .filter(cluster -> cluster.name().equals(name))
                .findFirst();
    }

    private static boolean exists(NetworkModel model, Tombstone mark) {
        return model.clusters().stream()
                .filter(cluster -> cluster.name().equals(mark.cluster()))
                .anyMatch(cluster -> switch (mark.kind()) {
                    case CLUSTER -> true;
                    case NETWORK -> cluster.network(mark.name()).isPresent();
                    case POOL -> cluster.pool(mark.name()).isPresent();
                    case OBJECT -> false;
                });
    }

    private void unsupported(Pair<UnsupportedCluster> pair) {
        if (!pair.before().equals(pair.after())) {
            UnsupportedCluster last = pair.last();
            boolean isOut = pair.after().isPresent();
            say(
                    Optional.of(new Scope(last.managementCluster(), last.namespace(), last.name())),
                    isOut ? ChangeKind.CLUSTER_UNSUPPORTED : ChangeKind.CLUSTER_SUPPORTED,
                    "cluster `" + last.name() + "` " + (isOut ? "cannot" : "can now") + " be expressed in its release",
                    pair.after().map(UnsupportedCluster::origin).orElse(Origin.NONE));
        }
    }

    private void stray(Pair<StraySubnet> pair) {
        if (!pair.before().equals(pair.after())) {
            say(
                    Optional.empty(),
                    ChangeKind.STRAY_SUBNET_CHANGED,
                    "Subnet `" + pair.last().name() + "` "
                            + Words.change(
                                    "CIDR",
                                    pair.before().map(StraySubnet::cidr),
                                    pair.after().map(StraySubnet::cidr)),
                    pair.after().map(StraySubnet::origin).orElse(Origin.NONE));
        }
    }

    private void say(Optional<Scope> cluster, ChangeKind kind, String sentence, Origin at) {
        Impact impact = cluster.map(Impact::ofCluster).orElse(Impact.NONE);
        changes.add(new NetworkChange(cluster, kind, sentence, kind.usual(), impact, at));
    }
}
