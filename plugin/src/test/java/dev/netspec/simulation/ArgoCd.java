package dev.netspec.simulation;

import dev.netspec.simulation.LiveCluster.Health;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Argo CD's automated sync of one Application, without hooks, retries and self-healing. What it does, and who says so, is
 * in {@code simulation/argocd.yaml}.
 */
final class ArgoCd {

    /** How the sync operation stands. */
    enum Operation {
        Running,
        Succeeded,
        Failed
    }

    private static final String OPTIONS = "argocd.argoproj.io/sync-options";

    private final LiveCluster cluster;
    private final Resource application;

    /** What the Application has ever applied: Argo CD tracks it by an annotation. */
    private final SortedSet<Id> tracked = new TreeSet<>();

    /** How each object of the operation fared; one that is not there is yet to be dealt with. */
    private final Map<Id, Operation> results = new HashMap<>();

    private List<Resource> git = List.of();
    private List<Resource> target = List.of();
    private boolean isAttempted = true;
    private boolean isConfirmed;
    private Operation operation = Operation.Succeeded;

    ArgoCd(LiveCluster cluster, Resource application) {
        this.cluster = cluster;
        this.application = application;
        cluster.all().forEach(object -> tracked.add(object.id()));
    }

    /** A new revision, as built from the Application's path. */
    void commit(List<Resource> objects) {
        git = objects;
        isAttempted = false;
    }

    /** Somebody approves of what waits to be pruned. */
    void confirm() {
        isConfirmed = true;
    }

    Operation operation() {
        return operation;
    }

    boolean isSynced() {
        SortedMap<Id, Resource> live = new TreeMap<>();
        tracked.forEach(id -> cluster.find(id).ifPresent(object -> live.put(id, object)));
        return live.equals(byId(git));
    }

    /** Until it can do no more: all is done, or has failed, or it waits. */
    void run() {
        while (step()) {
            continue;
        }
    }

    /** False if there is nothing that it could do now. */
    boolean step() {
        return operation == Operation.Running ? sync() : start();
    }

    private boolean start() {
        if (isAttempted || isSynced() || git.isEmpty()) {
            return false;
        }
        isAttempted = true;
        isConfirmed = false;
        results.clear();
        target = git;
        operation = Operation.Running;
        return true;
    }

    /** One call of {@code Sync()}: what was applied is looked at again, and if it is well, the next wave is run. */
    private boolean sync() {
        List<Task> tasks = tasks();
        tasks.forEach(this::assess);
        boolean hasSeveralWaves = tasks.stream().mapToInt(Task::wave).distinct().count() > 1;
        if (hasSeveralWaves && tasks.stream().anyMatch(task -> results.get(task.id()) == Operation.Running)
                || tasks.stream().anyMatch(task -> task.isPrune() && cluster.isTerminating(task.id()))) {
            return false;
        }
        List<Task> pending =
                tasks.stream().filter(task -> !results.containsKey(task.id())).toList();
        if (tasks.stream().anyMatch(task -> results.get(task.id()) == Operation.Failed)) {
            operation = Operation.Failed;
        } else if (pending.isEmpty()) {
            operation = Operation.Succeeded;
        } else {
            int wave = pending.get(0).wave();
            return run(pending.stream().filter(task -> task.wave() == wave).toList(), pending.size());
        }
        return true;
    }

    private void assess(Task task) {
        if (results.get(task.id()) == Operation.Running) {
            Health health = cluster.healthOf(task.id()).orElse(Health.Healthy);
            if (health == Health.Healthy) {
                results.put(task.id(), Operation.Succeeded);
            } else if (health == Health.Degraded) {
                results.put(task.id(), Operation.Failed);
            }
        }
    }

    /** A wave: first what is to be pruned, then what is to be applied. */
    private boolean run(List<Task> wave, int pending) {
        if (!isConfirmed && wave.stream().anyMatch(task -> task.isPrune() && task.has("Prune=confirm"))) {
            return false;
        }
        wave.stream().filter(Task::isPrune).forEach(this::prune);
        boolean isApplied = true;
        for (Task task : wave) {
            isApplied &= task.target().map(this::apply).orElse(true);
        }
        if (!isApplied) {
            operation = Operation.Failed;
        } else if (wave.size() == pending) {
            operation = Operation.Succeeded;
        }
        return true;
    }

    private void prune(Task task) {
        results.put(task.id(), Operation.Succeeded);
        if (application.isTrue("spec", "syncPolicy", "automated", "prune") && !task.has("Prune=false")) {
            cluster.delete(task.id());
        }
    }

    private boolean apply(Resource object) {
        boolean isAdmitted = cluster.apply(object);
        results.put(object.id(), isAdmitted ? Operation.Running : Operation.Failed);
        tracked.add(object.id());
        return isAdmitted;
    }

    /** What the operation has to do, worked out anew at each step, in order. */
    private List<Task> tasks() {
        SortedMap<Id, Resource> desired = byId(target);
        SortedSet<Id> ids = new TreeSet<>(desired.keySet());
        tracked.stream().filter(id -> cluster.find(id).isPresent()).forEach(ids::add);
        List<Task> tasks = new ArrayList<>();
        for (Id id : ids) {
            Optional<Resource> wanted = Optional.ofNullable(desired.get(id));
            Optional<Resource> live = cluster.find(id);
            tasks.add(new Task(wanted, live, waveOf(wanted.or(() -> live).orElseThrow())));
        }
        return Stream.of(tasks)
                .map(this::turned)
                .map(this::withPruneLast)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Task::wave)
                        .thenComparing(task -> task.id().name()))
                .toList();
    }

    /** Among themselves what is pruned swaps waves: the last with the first, and so on. */
    private List<Task> turned(List<Task> tasks) {
        List<Integer> waves = tasks.stream()
                .filter(Task::isPrune)
                .map(Task::wave)
                .distinct()
                .sorted()
                .toList();
        return tasks.stream()
                .map(task -> task.isPrune() ? task.in(waves.get(waves.size() - 1 - waves.indexOf(task.wave()))) : task)
                .toList();
    }

    private List<Task> withPruneLast(List<Task> tasks) {
        boolean isForAll = application.list("spec", "syncPolicy", "syncOptions").contains("PruneLast=true");
        int last = Math.max(0, tasks.stream().mapToInt(Task::wave).max().orElse(0)) + 1;
        return tasks.stream()
                .map(task -> task.isPrune() && (isForAll || task.has("PruneLast=true")) ? task.in(last) : task)
                .toList();
    }

    static int waveOf(Resource object) {
        return object.annotation("argocd.argoproj.io/sync-wave")
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static SortedMap<Id, Resource> byId(List<Resource> objects) {
        SortedMap<Id, Resource> byId = new TreeMap<>();
        objects.forEach(object -> byId.put(object.id(), object));
        return byId;
    }

    /** An object that Git has, or that the cluster has, or both. What only the cluster has is to be pruned. */
    private record Task(Optional<Resource> target, Optional<Resource> live, int wave) {

        Id id() {
            return target.or(() -> live).orElseThrow().id();
        }

        boolean isPrune() {
            return target.isEmpty();
        }

        /** The options that count are those on the live object. */
        boolean has(String option) {
            return live.flatMap(object -> object.annotation(OPTIONS)).stream()
                    .flatMap(options -> Stream.of(options.split(",")))
                    .anyMatch(each -> each.strip().equals(option));
        }

        Task in(int other) {
            return new Task(target, live, other);
        }
    }
}
