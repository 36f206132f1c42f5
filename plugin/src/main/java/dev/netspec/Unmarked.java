package dev.netspec;

import dev.netspec.model.Cluster;
import dev.netspec.model.Network;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Pool;
import dev.netspec.model.Rack;
import dev.netspec.model.Tombstone;
import dev.netspec.source.Origin;
import dev.netspec.target.Targets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a change takes out of a spec that did not have it marked for deletion. */
final class Unmarked {

    private final NetworkModel before;
    private final Map<String, Cluster> after;
    private final List<Tombstone> gone = new ArrayList<>();

    private Unmarked(NetworkModel before, NetworkModel after) {
        this.before = before;
        this.after =
                after.clusters().stream().collect(Collectors.toMap(Cluster::name, Function.identity(), (a, b) -> a));
        before.clusters().forEach(this::collect);
    }

    /** The objects that go with it, as in {@code Subnet/mosk/mosk-1-lcm}, by the name of the cluster. */
    static Map<String, Set<String>> between(NetworkModel before, NetworkModel after) {
        Map<String, Set<String>> objects = new TreeMap<>();
        new Unmarked(before, after)
                .gone.stream()
                        .collect(Collectors.groupingBy(Tombstone::cluster))
                        .forEach((cluster, things) -> objects.put(
                                cluster,
                                Targets.retired(new NetworkModel(
                                        before.clusters().stream()
                                                .filter(each -> each.name().equals(cluster))
                                                .toList(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        things))));
        return objects;
    }

    private void collect(Cluster was) {
        Cluster is = after.get(was.name());
        if (is == null) {
            add(Tombstone.Kind.CLUSTER, was, was.name());
            return;
        }
        addMissing(
                Tombstone.Kind.NETWORK, was, names(was.networks(), Network::name), names(is.networks(), Network::name));
        addMissing(Tombstone.Kind.POOL, was, names(was.pools(), Pool::name), names(is.pools(), Pool::name));
        addMissing(Tombstone.Kind.OBJECT, was, racks(was), racks(is));
    }

    private static List<String> racks(Cluster cluster) {
        return names(cluster.racks(), rack -> rack(cluster, rack));
    }

    private static String rack(Cluster cluster, Rack rack) {
        return "Rack/" + cluster.namespace() + "/" + rack.name();
    }

    private static <T> List<String> names(List<T> things, Function<T, String> name) {
        return things.stream().map(name).toList();
    }

    private void addMissing(Tombstone.Kind kind, Cluster was, List<String> before, Collection<String> after) {
        before.stream().filter(name -> !after.contains(name)).forEach(name -> add(kind, was, name));
    }

    private void add(Tombstone.Kind kind, Cluster was, String name) {
        boolean isMarked = before.tombstones().stream()
                .anyMatch(mark -> mark.kind() == kind
                        && mark.name().equals(name)
                        && (mark.cluster().isEmpty() || mark.cluster().equals(was.name())));
        if (!isMarked) {
            gone.add(new Tombstone(kind, was.name(), name, LocalDate.EPOCH, "", Origin.NONE));
        }
    }
}
