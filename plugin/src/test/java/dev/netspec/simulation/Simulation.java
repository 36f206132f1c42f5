package dev.netspec.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Puts the revisions of a repository through an agent, one after the other, and says what went wrong on the way.
 *
 * @param managementCluster whose objects are looked at
 * @param revisions the first is brought to an empty cluster
 */
record Simulation(String managementCluster, List<Revision> revisions) {

    /** What went wrong with Argo CD. It prunes backwards, so not even what is retired ever lacks anything. */
    SortedSet<String> withArgoCd() {
        SortedSet<String> faults = new TreeSet<>();
        LiveCluster cluster = new LiveCluster();
        ArgoCd agent = new ArgoCd(cluster, application());
        for (int i = 0; i < revisions.size(); i++) {
            Watch watch = watch(i, id -> true);
            cluster.witness(watch.over(cluster));
            agent.commit(rendered(i));
            agent.run();
            watch.atRest(cluster);
            faults.addAll(watch.faults());
        }
        return faults;
    }

    /**
     * What went wrong with Flux, in any order in which its Kustomizations may be reconciled. No order holds for what it
     * deletes, so what is retired may lack what it needs.
     */
    SortedSet<String> withFlux() {
        SortedSet<String> faults = new TreeSet<>();
        LiveCluster cluster = new LiveCluster();
        ofFlux(0).forEach(cluster::apply);
        Situation situation = new Situation(cluster, new Flux(cluster));
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            Watch watch = watch(i, id -> !revision.hasRetired(id));
            situation = explore(situation.at(revision.tree()), watch);
            faults.addAll(watch.faults());
        }
        return faults;
    }

    /** What went wrong with Flux in one order of its reconciliations. */
    SortedSet<String> withFluxOnce() {
        SortedSet<String> faults = new TreeSet<>();
        LiveCluster cluster = new LiveCluster();
        ofFlux(0).forEach(cluster::apply);
        Flux agent = new Flux(cluster);
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            Watch watch = watch(i, id -> !revision.hasRetired(id));
            cluster.witness(watch.over(cluster));
            agent.commit(revision.tree());
            agent.run();
            watch.atRest(cluster);
            faults.addAll(watch.faults());
        }
        return faults;
    }

    Watch watch(int revision, Predicate<Id> isInService) {
        Predicate<Id> mayGo = revision == 0 ? id -> false : revisions.get(revision - 1)::hasRetired;
        return new Watch(rendered(revision), mayGo, isInService);
    }

    int last() {
        return revisions.size() - 1;
    }

    List<Resource> rendered(int revision) {
        return revisions.get(revision).rendered(managementCluster);
    }

    Resource application() {
        String path = "gitops/" + managementCluster + "/argocd/application.yaml";
        return Resource.parse(revisions.get(0).tree().files().get(path)).get(0);
    }

    /** Flux' own objects. Those of the first revision a person applies, to begin with. */
    List<Resource> ofFlux(int revision) {
        Tree tree = revisions.get(revision).tree();
        return tree.build("gitops/" + managementCluster + "/flux").orElseThrow();
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
            watch.fault("where it ends depends on the order");
        }
        return last;
    }

    /** A cluster and what Flux knows of it, both of which stay as they are. */
    private record Situation(LiveCluster cluster, Flux flux, Object state) {

        Situation(LiveCluster cluster, Flux flux) {
            this(cluster, flux, List.of(cluster.state(), flux.state()));
        }

        Situation at(Tree revision) {
            Flux agent = flux.copy(cluster);
            agent.commit(revision);
            return new Situation(cluster, agent);
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

    @Override
    public String toString() {
        return managementCluster;
    }
}
