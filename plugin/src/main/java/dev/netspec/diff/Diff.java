package dev.netspec.diff;

import dev.netspec.diff.Change.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How two sides differ.
 *
 * <p>Objects are matched by their identity. Of each pair three readers take what they understand and leave the rest to
 * the next, so that every difference is said exactly once: first pools that move from object to object, then idioms, which
 * are changes of fields that belong together, and last every other field. Changes that are alike are one change of several
 * objects.
 *
 * @param changes of objects, sorted; none if the sides mean the same
 * @param findings that only one side has
 */
public record Diff(List<Change> changes, List<FindingChange> findings) {

    public Diff {
        changes = changes.stream().sorted().toList();
        findings = List.copyOf(findings);
    }

    public static Diff between(Side before, Side after) {
        PoolMoves pools = new PoolMoves(ObjectPair.match(before.manifests(), after.manifests()));
        Map<Scope, List<ObjectPair>> objects = new TreeMap<>();
        pools.rest()
                .forEach(each -> objects.computeIfAbsent(each.scope(), scope -> new ArrayList<>())
                        .add(each));
        List<Change> changes = new ArrayList<>(pools.changes());
        objects.forEach((scope, all) -> changes.addAll(changes(scope, all)));
        return new Diff(changes, FindingChanges.between(before.findings(), after.findings()));
    }

    /** How many of the changes are changes of addresses. */
    public int addressChanges() {
        return (int) changes.stream().filter(Change::addresses).count();
    }

    public boolean isEmpty() {
        return changes.isEmpty() && findings.isEmpty();
    }

    private static List<Change> changes(Scope scope, List<ObjectPair> objects) {
        List<ObjectPair> stay =
                objects.stream().filter(ObjectPair::isOnBothSides).toList();
        Map<Sentence, List<ObjectPair>> said = new LinkedHashMap<>();
        objects.forEach(each -> sentences(each)
                .forEach(sentence -> said.computeIfAbsent(sentence, fresh -> new ArrayList<>())
                        .add(each)));
        List<Change> changes = new ArrayList<>();
        said.forEach((sentence, which) -> {
            boolean comesOrGoes = sentence.topic() == Topic.ADDED || sentence.topic() == Topic.REMOVED;
            String names = comesOrGoes ? ObjectNames.of(which) : ObjectNames.of(which, stay);
            boolean addresses =
                    sentence.addresses() || comesOrGoes && which.stream().anyMatch(Diff::holdsAddresses);
            changes.add(new Change(
                    scope, sentence.topic(), kinds(which), sentence.before() + names + sentence.after(), addresses));
        });
        return changes;
    }

    private static List<Sentence> sentences(ObjectPair object) {
        return object.isOnBothSides()
                ? Idioms.sentences(object)
                : List.of(
                        object.before().isEmpty()
                                ? new Sentence(Topic.ADDED, "added: ", "", false)
                                : new Sentence(Topic.REMOVED, "removed: ", "", false));
    }

    private static SortedSet<String> kinds(List<ObjectPair> objects) {
        return objects.stream().map(ObjectPair::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holdsAddresses(ObjectPair object) {
        return Stream.concat(object.before().stream(), object.after().stream()).anyMatch(FieldAddresses::areIn);
    }
}
