package dev.netspec.simulation;

import dev.netspec.simulation.LiveCluster.Health;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a step of a case says of the cluster itself. */
final class Happening {

    private Happening() {}

    static void in(Case.Step step, LiveCluster cluster) {
        each(step, "health", (id, now) -> cluster.health(id, Health.valueOf(now.toString())));
        each(step, "refused", (id, isRefused) -> cluster.refuse(id, (Boolean) isRefused));
        each(step, "finalizers", (id, isThere) -> {
            if ((Boolean) isThere) {
                cluster.addFinalizer(id);
            } else {
                cluster.removeFinalizer(id);
            }
        });
    }

    private static void each(Case.Step step, String key, BiConsumer<Id, Object> then) {
        step.on(key, entries -> ((Map<?, ?>) entries).forEach((id, value) -> then.accept(Id.of(id.toString()), value)));
    }
}
