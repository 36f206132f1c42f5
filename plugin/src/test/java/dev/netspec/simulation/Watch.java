package dev.netspec.simulation;

import dev.netspec.simulation.Needs.Need;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks at a cluster after each single change, while the agents bring a revision to it, and notes what must never be: that
 * an object in service lacks what it needs, that a Cluster comes before the rest of what Git has of it, and that something
 * goes that was not retired in an earlier revision.
 */
final class Watch {

    /** Kinds of the agent's own. */
    private static final Set<String> OF_FLUX = Set.of("GitRepository", "Kustomization");

    private final SortedSet<String> faults = new TreeSet<>();
    private final Map<Resource, List<Need>> needs = new HashMap<>();
    private final Collection<Resource> desired;
    private final Set<Id> retired;

    /** @param before what Git had before, and the agents have brought to the cluster */
    Watch(Collection<Resource> before, Collection<Resource> desired) {
        this.desired = List.copyOf(desired);
        this.retired = before.stream()
                .filter(object -> !isProtected(object))
                .map(Resource::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether either agent is kept from deleting this object. What is not is retired: out of service, to be deleted. */
    static boolean isProtected(Resource object) {
        return object.annotation("argocd.argoproj.io/sync-options")
                        .filter(options -> options.contains("Prune=false") || options.contains("Prune=confirm"))
                        .isPresent()
                || object.annotation("kustomize.toolkit.fluxcd.io/prune").equals(Optional.of("disabled"));
    }

    LiveCluster.Witness over(LiveCluster cluster) {
        return (verb, id) -> see(verb, id, cluster);
    }

    private void see(String verb, Id id, LiveCluster cluster) {
        if (OF_FLUX.contains(id.kind())) {
            return;
        }
        Map<Id, Resource> standing = cluster.standing();
        if (!verb.equals("apply") && !retired.contains(id)) {
            faults.add(id + " is deleted, and was not retired");
        }
        if (verb.equals("apply") && id.kind().equals("Cluster")) {
            missing(id, standing).forEach(other -> faults.add(id + " is applied before " + other));
        }
        for (Resource object : standing.values()) {
            if (isProtected(object)) {
                needs.computeIfAbsent(object, Needs::of).stream()
                        .filter(need -> !need.isMet().test(standing))
                        .forEach(need -> faults.add(object + " lacks " + need.what()));
            }
        }
    }

    private List<Id> missing(Id clusterId, Map<Id, Resource> standing) {
        return desired.stream()
                .filter(object -> Needs.isOf(object, clusterId))
                .map(Resource::id)
                .filter(other -> !standing.containsKey(other))
                .toList();
    }

    /** What is wrong when the agents have come to rest. */
    void atRest(LiveCluster cluster) {
        List<Resource> rest = new ArrayList<>(cluster.all().stream()
                .filter(object -> !OF_FLUX.contains(object.id().kind()))
                .toList());
        for (Resource object : desired) {
            if (!rest.remove(object)) {
                faults.add(object + " is not as Git has it");
            }
        }
        rest.stream()
                .filter(object -> desired.stream().noneMatch(other -> other.id().equals(object.id())))
                .forEach(object -> faults.add(object + " stands, and Git does not have it"));
    }

    void fault(String text) {
        faults.add(text);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
