package dev.netspec.diff;

import dev.netspec.diff.Change.Topic;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes of fields that mean something together, or more than their fields say. An idiom takes the changes that it
 * explains; the others are said one by one, so that nothing is lost and nothing is said twice.
 */
final class Idioms {

    private static final List<String> CLUSTER_REF = List.of("spec", "clusterRef");
    private static final List<String> CLUSTER_LABEL = List.of("metadata", "labels", Scope.CLUSTER_NAME);
    private static final Set<String> ANYWHERE = Set.of("0.0.0.0/0", "default");

    private final ObjectPair object;
    private final List<FieldChange> changes;
    private final List<Sentence> sentences = new ArrayList<>();

    private Idioms(ObjectPair object) {
        this.object = object;
        this.changes = new ArrayList<>(object.fieldChanges());
    }

    /** What changes of an object that is on both sides. */
    static List<Sentence> sentences(ObjectPair object) {
        Idioms idioms = new Idioms(object);
        List.copyOf(idioms.changes).forEach(idioms::explain);
        idioms.changes.forEach(change -> idioms.sentences.add(FieldSentence.of(change)));
        return idioms.sentences;
    }

    private void explain(FieldChange change) {
        if (change.isRemoved() && change.path().equals(CLUSTER_REF)) {
            explainClusterRef(change);
        } else if (change.isRemoved() && change.last().equals("gateway4")) {
            explainGateway(change);
        } else {
            PoolFields.of(object, change).ifPresent(sentence -> {
                changes.remove(change);
                sentences.add(sentence);
            });
        }
    }

    private void explainClusterRef(FieldChange removed) {
        Optional<FieldChange> label = change(CLUSTER_LABEL)
                .filter(FieldChange::isAdded)
                .filter(added -> added.after().equals(removed.before()));
        boolean wasThere = label.isEmpty()
                && removed.before().equals(object.after().flatMap(tree -> Paths.find(tree, CLUSTER_LABEL)));
        if (label.isPresent() || wasThere) {
            changes.remove(removed);
            label.ifPresent(changes::remove);
            sentences.add(new Sentence(
                    Topic.FIELD,
                    label.isPresent() ? "`spec.clusterRef` is replaced in " : "`spec.clusterRef` is removed from ",
                    label.isPresent()
                            ? " by label `" + Scope.CLUSTER_NAME + "`"
                            : ", where label `" + Scope.CLUSTER_NAME + "` says the same",
                    false));
        }
    }

    /** The new default route may be the first route of the interface, or one more. */
    private void explainGateway(FieldChange removed) {
        List<String> routes = Paths.plus(removed.parent(), "routes");
        Optional<FieldChange> list = change(routes).filter(FieldChange::isAdded);
        Optional<FieldChange> item = ANYWHERE.stream()
                .flatMap(to -> change(Paths.plus(routes, to)).stream())
                .filter(FieldChange::isAdded)
                .filter(added -> isDefaultRoute(added.after().orElseThrow(), removed))
                .findFirst();
        if (item.isPresent()) {
            changes.remove(item.get());
        } else if (list.isPresent()
                && list.get().after().orElseThrow() instanceof ListNode all
                && all.items().stream().anyMatch(route -> isDefaultRoute(route, removed))) {
            changes.remove(list.get());
            all.items().stream()
                    .filter(route -> !isDefaultRoute(route, removed))
                    .forEach(route -> changes.add(new FieldChange(routes, Optional.empty(), Optional.of(route))));
        } else {
            return;
        }
        changes.remove(removed);
        String device = removed.path().get(removed.path().size() - 2);
        sentences.add(Sentence.of("`gateway4` of `" + device + "` becomes a default route in `routes` in ", false));
    }

    private static boolean isDefaultRoute(Node route, FieldChange gateway) {
        return route instanceof MapNode map
                && map.entries().size() == 2
                && map.text("to").filter(ANYWHERE::contains).isPresent()
                && map.text("via")
                        .equals(gateway.before().map(via -> via instanceof ScalarNode text ? text.text() : ""));
    }

    private Optional<FieldChange> change(List<String> path) {
        return changes.stream().filter(each -> each.path().equals(path)).findFirst();
    }
}
