package dev.netspec.simulation;

import dev.netspec.simulation.LiveCluster.Health;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Flux' kustomize-controller over one Git source. It finds its Kustomizations in the cluster, where another of them, or a
 * person, has put them. What it does, and who says so, is in {@code simulation/flux.yaml}.
 */
final class Flux {

    private static final String PRUNE = "kustomize.toolkit.fluxcd.io/prune";

    /**
     * What a Kustomization's status says.
     *
     * @param spec the object as it was when this was written: its generation
     * @param inventory what it has applied
     * @param applied the last revision of which all went well
     */
    private record Status(Resource spec, SortedSet<Id> inventory, int applied, boolean isReady, String reason) {}

    private final LiveCluster cluster;
    private final SortedMap<Id, Status> statuses = new TreeMap<>();

    /** Which Kustomization applied an object last: Flux says so in labels. */
    private final SortedMap<Id, Id> owners = new TreeMap<>();

    private Tree tree = new Tree(new TreeMap<>());
    private int revision;

    Flux(LiveCluster cluster) {
        this.cluster = cluster;
    }

    Flux copy(LiveCluster other) {
        Flux copy = new Flux(other);
        copy.statuses.putAll(statuses);
        copy.owners.putAll(owners);
        copy.tree = tree;
        copy.revision = revision;
        return copy;
    }

    /** The Git source has a new revision. */
    void commit(Tree next) {
        tree = next;
        revision++;
    }

    /** The Kustomizations that have something to do: a new revision, a new spec of their own, or their own end. */
    List<Id> due() {
        return cluster.all().stream()
                .map(Resource::id)
                .filter(id -> id.kind().equals("Kustomization"))
                .filter(id -> !isDone(id))
                .toList();
    }

    /** Whether it is Ready, at the newest revision. */
    boolean isDone(Id kustomization) {
        Status status = statuses.get(kustomization);
        return status != null
                && status.isReady()
                && status.applied() == revision
                && !cluster.isTerminating(kustomization)
                && cluster.find(kustomization).filter(status.spec()::equals).isPresent();
    }

    /** What its condition says, for a person. */
    String reason(Id kustomization) {
        return Optional.ofNullable(statuses.get(kustomization))
                .map(Status::reason)
                .orElse("");
    }

    /** Whether the dependencies of a Kustomization let it go ahead. */
    boolean mayStart(Id kustomization) {
        return cluster.isTerminating(kustomization)
                || dependencies(cluster.find(kustomization).orElseThrow()).stream()
                        .allMatch(this::isDone);
    }

    /** Reconciles whatever may be, in one order of many, until nothing comes of it any more. */
    void run() {
        Object before;
        do {
            before = List.of(state(), cluster.state());
            due().stream().filter(this::mayStart).forEach(this::reconcile);
        } while (!before.equals(List.of(state(), cluster.state())));
    }

    /** One reconciliation. */
    void reconcile(Id kustomization) {
        Resource spec = cluster.find(kustomization).orElseThrow();
        cluster.addFinalizer(kustomization);
        if (cluster.isTerminating(kustomization)) {
            finish(spec);
        } else if (!mayStart(kustomization)) {
            fail(spec, "DependencyNotReady");
        } else {
            tree.build(spec.text("spec", "path").orElse("."))
                    .ifPresentOrElse(objects -> reconcile(spec, objects), () -> fail(spec, "ArtifactFailed"));
        }
    }

    private void reconcile(Resource spec, List<Resource> objects) {
        if (objects.stream().anyMatch(object -> cluster.isRefused(object.id()))) {
            fail(spec, "ReconciliationFailed");
            return;
        }
        SortedSet<Id> stale = new TreeSet<>(inventory(spec.id()));
        SortedSet<Id> inventory = objects.stream().map(Resource::id).collect(Collectors.toCollection(TreeSet::new));
        stale.removeAll(inventory);
        for (Resource object : objects) {
            owners.put(object.id(), spec.id());
            cluster.apply(object);
        }
        if (spec.isTrue("spec", "prune")) {
            stale.forEach(id -> delete(spec, id));
        }
        boolean isHealthy = !spec.isTrue("spec", "wait")
                || inventory.stream().allMatch(id -> cluster.healthOf(id).orElse(Health.Healthy) == Health.Healthy);
        statuses.put(
                spec.id(),
                isHealthy
                        ? new Status(spec, inventory, revision, true, "ReconciliationSucceeded")
                        : new Status(spec, inventory, applied(spec.id()), false, "HealthCheckFailed"));
    }

    /** The end of a Kustomization that somebody deletes. */
    private void finish(Resource spec) {
        boolean isDeleting = switch (spec.text("spec", "deletionPolicy").orElse("MirrorPrune")) {
            case "MirrorPrune" -> spec.isTrue("spec", "prune");
            case "Orphan" -> false;
            default -> true;
        };
        if (isDeleting) {
            inventory(spec.id()).forEach(id -> delete(spec, id));
        }
        statuses.remove(spec.id());
        cluster.removeFinalizer(spec.id());
    }

    /** Deletes what the Kustomization still owns, unless the live object says not to. */
    private void delete(Resource spec, Id id) {
        boolean isProtected = cluster.find(id)
                .filter(live ->
                        live.annotation(PRUNE).or(() -> live.label(PRUNE)).equals(Optional.of("disabled")))
                .isPresent();
        if (!isProtected && spec.id().equals(owners.get(id))) {
            cluster.delete(id);
        }
    }

    private void fail(Resource spec, String reason) {
        statuses.put(spec.id(), new Status(spec, inventory(spec.id()), applied(spec.id()), false, reason));
    }

    private SortedSet<Id> inventory(Id kustomization) {
        return Optional.ofNullable(statuses.get(kustomization))
                .map(Status::inventory)
                .orElseGet(TreeSet::new);
    }

    private int applied(Id kustomization) {
        return Optional.ofNullable(statuses.get(kustomization))
                .map(Status::applied)
                .orElse(0);
    }

    /** What a Kustomization waits for. */
    static List<Id> dependencies(Resource kustomization) {
        return kustomization.list("spec", "dependsOn").stream()
                .map(entry -> (Map<?, ?>) entry)
                .map(entry -> new Id(
                        "Kustomization",
                        Objects.toString(
                                entry.get("namespace"), kustomization.id().namespace()),
                        entry.get("name").toString()))
                .toList();
    }

    /** All there is to say of it, as a value. */
    Object state() {
        return List.of(new TreeMap<>(statuses), new TreeMap<>(owners), revision);
    }
}
