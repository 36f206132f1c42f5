package dev.netspec.review;

import dev.netspec.diff.Change;
import dev.netspec.diff.Diff;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/** Says how dangerous it is that objects are written otherwise though the spec means the same. */
public final class Upgrade {

    private static final String TEMPLATE = "L2Template";

    private Upgrade() {}

    /** @param diff of what an earlier version of netspec wrote and of what this one writes */
    public static List<NetworkChange> of(Diff diff) {
        return diff.changes().stream().map(Upgrade::change).sorted().toList();
    }

    private static NetworkChange change(Change change) {
        return new NetworkChange(
                Optional.of(change.scope()),
                kind(change),
                change.sentence() + " (`" + change.scope().cluster() + "`)",
                ground(change),
                Impact.ofCluster(change.scope()),
                Origin.NONE);
    }

    private static ChangeKind kind(Change change) {
        return switch (change.topic()) {
            case ADDED -> ChangeKind.OBJECTS_ADDED;
            case REMOVED -> ChangeKind.OBJECTS_REMOVED;
            case POOL, FIELD -> ChangeKind.OBJECTS_CHANGED;
        };
    }

    private static Ground ground(Change change) {
        return switch (change.topic()) {
            case ADDED -> Ground.NEW;
            case REMOVED -> Ground.DELETED;
            case POOL -> change.addresses() ? Ground.SERVICES_LOSE_ADDRESSES : Ground.WRITTEN_OTHERWISE;
            case FIELD -> {
                if (change.addresses()) {
                    yield Ground.RENUMBERED;
                }
                yield change.kinds().contains(TEMPLATE) ? Ground.TEMPLATE_IN_USE : Ground.WRITTEN_OTHERWISE;
            }
        };
    }
}
