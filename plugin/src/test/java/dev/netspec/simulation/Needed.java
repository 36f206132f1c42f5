package dev.netspec.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which groups of objects need which others: without these, some object of those lacks something. */
final class Needed {

    private Needed() {}

    /** Whether an object of the one group lacks something if all of the other is away. */
    static boolean needs(Collection<Resource> all, Predicate<Resource> group, Predicate<Resource> other) {
        Map<Id, Resource> rest = new HashMap<>();
        all.stream().filter(other.negate()).forEach(object -> rest.put(object.id(), object));
        return all.stream()
                .filter(group)
                .anyMatch(object -> Needs.of(object).stream()
                                .anyMatch(need -> !need.isMet().test(rest))
                        || object.id().kind().equals("Cluster")
                                && all.stream().anyMatch(each -> other.test(each) && Needs.isOf(each, object.id())));
    }

    /** A kind, and another that it needs. */
    record Kinds(String kind, String on) {}

    static List<Kinds> kinds(Collection<Resource> all) {
        List<String> kinds = all.stream()
                .map(object -> object.id().kind())
                .distinct()
                .sorted()
                .toList();
        return kinds.stream()
                .flatMap(kind -> kinds.stream()
                        .filter(on -> !on.equals(kind) && needs(all, is(kind), is(on)))
                        .map(on -> new Kinds(kind, on)))
                .toList();
    }

    private static Predicate<Resource> is(String kind) {
        return object -> object.id().kind().equals(kind);
    }
}
