package dev.netspec.diff;

import dev.netspec.diff.PoolStatement.Form;
import dev.netspec.node.MapNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which pools come, go and move from object to object, and takes what it has said out of the objects. A pool whose
 * every place is on both sides is left in them: what changes of it is a change of fields.
 */
final class PoolMoves {

    private record Pool(Scope scope, String name) {}

    private record Sides(List<PoolStatement> before, List<PoolStatement> after) {}

    private final Map<Pool, Sides> pools = new LinkedHashMap<>();
    private final Set<Pool> moving = new HashSet<>();
    private final List<ObjectPair> rest = new ArrayList<>();

    PoolMoves(List<ObjectPair> objects) {
        for (ObjectPair object : objects) {
            List<PoolStatement> before = read(object, object.before());
            List<PoolStatement> after = read(object, object.after());
            before.forEach(each -> sides(object, each).before().add(each));
            after.forEach(each -> sides(object, each).after().add(each));
            Optional<MapNode> restBefore = rest(object, before, after, object.before(), object.after());
            Optional<MapNode> restAfter = rest(object, after, before, object.after(), object.before());
            if (restBefore.isPresent() || restAfter.isPresent()) {
                rest.add(object.with(restBefore, restAfter));
            }
        }
    }

    private static List<PoolStatement> read(ObjectPair object, Optional<MapNode> tree) {
        return tree.map(each -> PoolReader.read(object.kind(), object.name(), each))
                .orElse(List.of());
    }

    private Sides sides(ObjectPair object, PoolStatement statement) {
        return pools.computeIfAbsent(
                new Pool(object.scope(), statement.pool()), pool -> new Sides(new ArrayList<>(), new ArrayList<>()));
    }

    /** What is left of one side of an object without the pools that only this side states there. */
    private Optional<MapNode> rest(
            ObjectPair object,
            List<PoolStatement> these,
            List<PoolStatement> those,
            Optional<MapNode> tree,
            Optional<MapNode> other) {
        Optional<MapNode> left = tree;
        for (PoolStatement each : these) {
            boolean isWhole = each.form() == Form.LABELLED_SUBNET;
            boolean stays = isWhole ? object.isOnBothSides() : those.stream().anyMatch(each::isSamePlace);
            if (!stays) {
                moving.add(new Pool(object.scope(), each.pool()));
                left = isWhole ? Optional.empty() : left.map(root -> Paths.cut(root, each.path(), other));
            }
        }
        return left;
    }

    List<Change> changes() {
        return pools.entrySet().stream()
                .filter(pool -> moving.contains(pool.getKey()))
                .map(pool -> PoolMove.describe(
                        pool.getKey().scope(),
                        pool.getKey().name(),
                        pool.getValue().before(),
                        pool.getValue().after()))
                .toList();
    }

    /** The objects without what the changes say. */
    List<ObjectPair> rest() {
        return rest;
    }
}
