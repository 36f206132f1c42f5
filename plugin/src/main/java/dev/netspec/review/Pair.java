package dev.netspec.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A thing and what became of it.
 *
 * @param before empty if it is new
 * @param after empty if it is gone
 */
record Pair<T>(Optional<T> before, Optional<T> after) {

    /** What says who a thing is: its name, and which of those with that name, for a faulty model repeats names. */
    private record Identity(Object name, int repetition) {}

    /** By name, in whatever order they stand. */
    static <T> List<Pair<T>> match(List<T> before, List<T> after, Function<? super T, ?> name) {
        Map<Identity, T> left = byIdentity(before, name);
        Map<Identity, T> right = byIdentity(after, name);
        Set<Identity> all = new LinkedHashSet<>(left.keySet());
        all.addAll(right.keySet());
        List<Pair<T>> pairs = new ArrayList<>();
        all.forEach(each ->
                pairs.add(new Pair<>(Optional.ofNullable(left.get(each)), Optional.ofNullable(right.get(each)))));
        return pairs;
    }

    private static <T> Map<Identity, T> byIdentity(List<T> things, Function<? super T, ?> name) {
        Map<Identity, T> byIdentity = new LinkedHashMap<>();
        for (T thing : things) {
            Identity identity = new Identity(name.apply(thing), 1);
            while (byIdentity.containsKey(identity)) {
                identity = new Identity(identity.name(), identity.repetition() + 1);
            }
            byIdentity.put(identity, thing);
        }
        return byIdentity;
    }

    /** The same pairs, but what is gone and what is new are one thing where they are alike. */
    static <T> List<Pair<T>> matchRenamed(List<Pair<T>> pairs, BiPredicate<T, T> alike) {
        List<Pair<T>> matched = new ArrayList<>(pairs);
        for (Pair<T> gone : pairs) {
            if (gone.after().isEmpty()) {
                T before = gone.before().orElseThrow();
                matched.stream()
                        .filter(each -> each.before().isEmpty())
                        .filter(fresh -> alike.test(before, fresh.after().orElseThrow()))
                        .findFirst()
                        .ifPresent(fresh -> {
                            matched.set(matched.indexOf(gone), new Pair<>(gone.before(), fresh.after()));
                            matched.remove(fresh);
                        });
            }
        }
        return matched;
    }

    boolean isOnBothSides() {
        return before.isPresent() && after.isPresent();
    }

    /** What it is now, or was last. */
    T last() {
        return after.or(() -> before).orElseThrow();
    }
}
