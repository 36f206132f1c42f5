package dev.netspec.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What Flux' Kustomizations wait for, as their files say.
 *
 * @param kustomizations by id
 * @param tree that their paths lead into
 */
record Dependencies(SortedMap<Id, Resource> kustomizations, Tree tree) {

    /** A Kustomization, and another that it waits for. */
    record Dependency(Id kustomization, Id on) {}

    static Dependencies of(Simulation simulation, int revision) {
        SortedMap<Id, Resource> kustomizations = new TreeMap<>();
        simulation.ofFlux(revision).stream()
                .filter(object -> object.id().kind().equals("Kustomization"))
                .forEach(object -> kustomizations.put(object.id(), object));
        return new Dependencies(
                kustomizations, simulation.revisions().get(revision).tree());
    }

    /** Those that some object needs, and that no chain of others implies. */
    List<Dependency> needed(List<Resource> all) {
        List<Dependency> found = new ArrayList<>();
        kustomizations
                .values()
                .forEach(one -> Flux.dependencies(one).stream()
                        .filter(on -> Flux.dependencies(one).stream()
                                .noneMatch(other -> !other.equals(on) && isBehind(other, on)))
                        .filter(on -> Needed.needs(all, in(one), in(kustomizations.get(on))))
                        .forEach(on -> found.add(new Dependency(one.id(), on))));
        return found;
    }

    /** Whether an object is applied only when the other is there and healthy. */
    boolean waits(Id object, Id other) {
        return kustomizations.values().stream()
                .filter(one -> has(one, object))
                .flatMap(one -> Flux.dependencies(one).stream())
                .anyMatch(on ->
                        kustomizations.values().stream().anyMatch(one -> has(one, other) && isBehind(on, one.id())));
    }

    private boolean isBehind(Id from, Id to) {
        return from.equals(to)
                || Flux.dependencies(kustomizations.get(from)).stream().anyMatch(next -> isBehind(next, to));
    }

    private boolean has(Resource kustomization, Id object) {
        return objects(kustomization).stream().anyMatch(each -> each.id().equals(object));
    }

    private Predicate<Resource> in(Resource kustomization) {
        return objects(kustomization)::contains;
    }

    private List<Resource> objects(Resource kustomization) {
        return tree.build(kustomization.text("spec", "path").orElseThrow()).orElseThrow();
    }
}
