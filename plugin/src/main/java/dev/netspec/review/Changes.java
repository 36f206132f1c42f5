package dev.netspec.review;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Tombstone;
import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what two specs mean.
 *
 * <p>Things are matched by their names, and what is gone and what is new are one thing that is renamed if they are alike.
 * Nothing changes if and only if the two mean the same; the order in which things with names stand means nothing. What
 * errors have left of a cluster is not compared.
 */
public final class Changes {

    private final NetworkModel before;
    private final NetworkModel after;
    private final Set<Tombstone> marked;
    private final List<Statement> statements = new ArrayList<>();
    private final WholeClusters wholes = new WholeClusters();

    private Changes(NetworkModel before, NetworkModel after) {
        this.before = before;
        this.after = after;
        this.marked = Set.copyOf(before.tombstones());
    }

    /** Sorted. */
    public static List<NetworkChange> between(NetworkModel before, NetworkModel after) {
        return new Changes(before, after).find();
    }

    private List<NetworkChange> find() {
        Pair.matchRenamed(Pair.match(before.clusters(), after.clusters(), Cluster::name), Changes::areAlike)
                .forEach(this::tell);
        List<NetworkChange> changes = new ArrayList<>(Telling.of(statements));
        changes.addAll(wholes.changes());
        changes.addAll(AsideChanges.between(before, after));
        return changes.stream().sorted().toList();
    }

    /** Whether two clusters of other names have the same networks. */
    private static boolean areAlike(Cluster gone, Cluster fresh) {
        return !gone.networks().isEmpty() && cidrs(gone).equals(cidrs(fresh));
    }

    private static Set<?> cidrs(Cluster cluster) {
        return cluster.networks().stream().map(Network::cidr).collect(Collectors.toSet());
    }

    private Optional<Cluster> managementCluster(Cluster gone) {
        return after.clusters().stream()
                .filter(each -> each.name().equals(gone.managementCluster()))
                .findFirst();
    }

    private void tell(Pair<Cluster> pair) {
        Cluster last = pair.last();
        if (pair.isOnBothSides()) {
            Account account = new Account(pair.before().get(), last, marked);
            ClusterChanges.tell(account);
            RegionChanges.tell(account);
            BgpChanges.tell(account);
            NetworkChanges.tell(account);
            PoolChanges.tell(account);
            HostChanges.tell(account);
            statements.addAll(account.statements());
            return;
        }
        if (pair.before().isEmpty()) {
            wholes.come(last);
        } else {
            wholes.go(
                    last,
                    new Account(last, last, marked).deletion(Tombstone.Kind.CLUSTER, last.name(), Ground.DELETED),
                    managementCluster(last).map(Cluster::origin).orElse(Origin.NONE));
        }
    }
}
