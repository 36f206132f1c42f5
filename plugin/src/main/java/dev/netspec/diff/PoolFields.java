package dev.netspec.diff;

import dev.netspec.diff.Change.Topic;
import dev.netspec.node.MapNode;
import java.util.List;
import java.util.Optional;

/** The addresses of a pool that stays where it is stated, or of a part of one. */
final class PoolFields {

    private PoolFields() {}

    /** Empty if it is not the addresses of a pool that change. */
    static Optional<Sentence> of(ObjectPair object, FieldChange change) {
        return statement(object, object.before(), change)
                .flatMap(before -> statement(object, object.after(), change).map(after -> sentence(before, after)));
    }

    private static Optional<PoolStatement> statement(ObjectPair object, Optional<MapNode> tree, FieldChange change) {
        return tree.stream()
                .flatMap(each -> PoolReader.read(object.kind(), object.name(), each).stream())
                .filter(pool -> addresses(pool).equals(change.path()))
                .findFirst();
    }

    /** Where the addresses of a pool stand. */
    private static List<String> addresses(PoolStatement pool) {
        return switch (pool.form()) {
            case LABELLED_SUBNET -> List.of("spec", "includeRanges");
            case HELM_VALUE -> Paths.plus(pool.path(), "addresses");
            case CONFIG, TEMPLATE -> Paths.plus(Paths.plus(pool.path(), "spec"), "addresses");
        };
    }

    private static Sentence sentence(PoolStatement before, PoolStatement after) {
        boolean same = before.addresses().equals(after.addresses());
        String how = same
                ? "are written in another way; no address changes"
                : "change from " + before.addresses() + " to " + after.addresses();
        return new Sentence(Topic.POOL, "the addresses of pool `" + before.pool() + "` in ", " " + how, !same);
    }
}
