package dev.netspec.simulation;

import dev.netspec.simulation.Needs.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Looks at a cluster after each single change, while an agent brings a revision to it, and notes what must never be: that
 * an object in service lacks what it needs, that a Cluster comes before the rest of what Git has of it, and that something
 * goes that was not retired by an earlier revision.
 */
final class Watch {

    /** Kinds of the agent's own. */
    private static final Set<String> OF_FLUX = Set.of("GitRepository", "Kustomization");

    private final SortedSet<String> faults = new TreeSet<>();
    private final Map<Resource, List<Need>> needs = new HashMap<>();
    private final List<Resource> desired;
    private final Predicate<Id> mayGo;
    private final Predicate<Id> isInService;

    /**
     * @param desired what Git has
     * @param mayGo what was retired before
     * @param isInService what must not lack anything
     */
    Watch(List<Resource> desired, Predicate<Id> mayGo, Predicate<Id> isInService) {
        this.desired = desired;
        this.mayGo = mayGo;
        this.isInService = isInService;
    }

    LiveCluster.Witness over(LiveCluster cluster) {
        return (verb, id) -> {
            if (!OF_FLUX.contains(id.kind())) {
                see(verb, id, cluster.standing());
            }
        };
    }

    private void see(String verb, Id id, Map<Id, Resource> standing) {
        if (!verb.equals("apply") && !mayGo.test(id)) {
            faults.add(id + " is deleted, and was not retired");
        }
        if (verb.equals("apply") && id.kind().equals("Cluster")) {
            desired.stream()
                    .filter(object -> Needs.isOf(object, id) && !standing.containsKey(object.id()))
                    .forEach(object -> faults.add(id + " is applied before " + object));
        }
        for (Resource object : standing.values()) {
            needs.computeIfAbsent(object, Needs::of).stream()
                    .filter(need -> !need.isMet().test(standing))
                    .filter(need -> isInService.test(object.id()))
                    .forEach(need -> faults.add(object + " lacks " + need.what()));
        }
    }

    /** What is wrong when the agent has come to rest. */
    void atRest(LiveCluster cluster) {
        List<Resource> rest = new ArrayList<>(cluster.all());
        for (Resource object : desired) {
            if (!rest.remove(object)) {
                faults.add(object + " is not as Git has it");
            }
        }
        rest.stream()
                .filter(object -> !OF_FLUX.contains(object.id().kind()))
                .filter(object -> desired.stream().noneMatch(other -> other.id().equals(object.id())))
                .forEach(object -> faults.add(object + " stands, and Git does not have it"));
    }

    void fault(String text) {
        faults.add(text);
    }

    SortedSet<String> faults() {
        return faults;
    }
}
