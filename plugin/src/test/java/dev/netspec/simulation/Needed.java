package dev.netspec.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** A Kustomization of Flux, and another that it has to wait for. */
    record Dependency(Id kustomization, Id on) {}

    /** Those that objects need, and that no chain of others implies. */
    static List<Dependency> dependencies(Simulation simulation) {
        List<Resource> all = simulation.rendered(0);
        Map<Id, Resource> kustomizations = new TreeMap<>();
        simulation.ofFlux().forEach(object -> kustomizations.put(object.id(), object));
        Tree tree = simulation.revisions().get(0).tree();
        List<Dependency> found = new ArrayList<>();
        kustomizations
                .values()
                .forEach(one -> Flux.dependencies(one).stream()
                        .filter(on -> Flux.dependencies(one).stream()
                                .noneMatch(other -> !other.equals(on) && reaches(other, on, kustomizations)))
                        .filter(on -> needs(all, in(tree, one), in(tree, kustomizations.get(on))))
                        .forEach(on -> found.add(new Dependency(one.id(), on))));
        return found;
    }

    private static boolean reaches(Id from, Id to, Map<Id, Resource> kustomizations) {
        return from.equals(to)
                || Flux.dependencies(kustomizations.get(from)).stream()
                        .anyMatch(next -> reaches(next, to, kustomizations));
    }

    private static Predicate<Resource> in(Tree tree, Resource kustomization) {
        return tree.build(kustomization.text("spec", "path").orElseThrow()).orElseThrow()::contains;
    }

    private static Predicate<Resource> is(String kind) {
        return object -> object.id().kind().equals(kind);
    }
}
