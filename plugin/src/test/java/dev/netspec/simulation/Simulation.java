package dev.netspec.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts the revisions of a repository through an agent, one after the other, and says what went wrong on the way.
 *
 * @param managementCluster whose objects are looked at
 * @param revisions the first is brought to an empty cluster
 */
record Simulation(String managementCluster, List<Tree> revisions) {

    /** What went wrong with Argo CD. */
    SortedSet<String> withArgoCd() {
        SortedSet<String> faults = new TreeSet<>();
        LiveCluster cluster = new LiveCluster();
        ArgoCd agent = new ArgoCd(cluster, application(revisions.get(0)));
        List<Resource> before = List.of();
        for (Tree revision : revisions) {
            List<Resource> desired = rendered(revision);
            Watch watch = new Watch(before, desired);
            cluster.witness(watch.over(cluster));
            agent.commit(desired);
            agent.run();
            watch.atRest(cluster);
            faults.addAll(watch.faults());
            before = desired;
        }
        return faults;
    }

    /** What went wrong with Flux, in any order in which its Kustomizations may be reconciled. */
    SortedSet<String> withFlux() {
        SortedSet<String> faults = new TreeSet<>();
        LiveCluster cluster = new LiveCluster();
        revisions.get(0).build(fluxDirectory()).orElseThrow().forEach(cluster::apply);
        Situation situation = new Situation(cluster, new Flux(cluster));
        List<Resource> before = List.of();
        for (Tree revision : revisions) {
            List<Resource> desired = rendered(revision);
            Watch watch = new Watch(before, desired);
            situation.flux().commit(revision);
            situation = explore(new Situation(situation.cluster(), situation.flux()), watch);
            faults.addAll(watch.faults());
            before = desired;
        }
        return faults;
    }

    /**
     * Runs through all situations that can arise. A reconciliation is taken as one step, which leaves out no pair of
     * objects of different Kustomizations, each as it was or as it will be: of two that run at the same time one can as well
     * run first. The watch looks after each change within a step.
     *
     * @return where all of it ends
     */
    private static Situation explore(Situation start, Watch watch) {
        Set<Object> seen = new HashSet<>();
        Deque<Situation> open = new ArrayDeque<>(List.of(start));
        Set<Object> ends = new HashSet<>();
        Situation last = start;
        while (!open.isEmpty()) {
            Situation here = open.pop();
            if (!seen.add(here.state())) {
                continue;
            }
            List<Situation> next = here.next(watch).stream()
                    .filter(each -> !each.state().equals(here.state()))
                    .toList();
            if (next.isEmpty()) {
                ends.add(here.state());
                watch.atRest(here.cluster());
                last = here;
            }
            next.forEach(open::push);
        }
        if (ends.size() > 1) {
            watch.fault("it depends on the order where all of it ends");
        }
        return last;
    }

    /** A cluster and what Flux knows of it, both of which stay as they are. */
    private record Situation(LiveCluster cluster, Flux flux, Object state) {

        Situation(LiveCluster cluster, Flux flux) {
            this(cluster, flux, List.of(cluster.state(), flux.state()));
        }

        List<Situation> next(Watch watch) {
            List<Situation> next = new ArrayList<>();
            for (Id kustomization : flux.due()) {
                if (flux.mayStart(kustomization)) {
                    LiveCluster other = cluster.copy();
                    other.witness(watch.over(other));
                    Flux agent = flux.copy(other);
                    agent.reconcile(kustomization);
                    next.add(new Situation(other, agent));
                }
            }
            return next;
        }
    }

    List<Resource> rendered(Tree revision) {
        return revision.build("rendered/" + managementCluster).orElseThrow();
    }

    Resource application(Tree revision) {
        return Resource.parse(revision.files().get("gitops/" + managementCluster + "/argocd/application.yaml"))
                .get(0);
    }

    private String fluxDirectory() {
        return "gitops/" + managementCluster + "/flux";
    }
}
