package dev.netspec.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands in a cluster, and how well. Agents change it one object at a time, and a witness sees each change. */
final class LiveCluster {

    /** What a health check says of an object. An object that no check is written for has no health. */
    enum Health {
        Healthy,
        Progressing,
        Degraded
    }

    /** Sees what has just been done. */
    interface Witness {
        void sees(String verb, Id id);
    }

    private final SortedMap<Id, Resource> standing = new TreeMap<>();
    private final SortedMap<Id, Health> health = new TreeMap<>();
    private final SortedSet<Id> finalized = new TreeSet<>();
    private final SortedSet<Id> terminating = new TreeSet<>();
    private final SortedSet<Id> refused = new TreeSet<>();
    private Witness witness = (verb, id) -> {};

    LiveCluster copy() {
        LiveCluster copy = new LiveCluster();
        copy.standing.putAll(standing);
        copy.health.putAll(health);
        copy.finalized.addAll(finalized);
        copy.terminating.addAll(terminating);
        copy.refused.addAll(refused);
        copy.witness = witness;
        return copy;
    }

    void witness(Witness other) {
        witness = other;
    }

    /** Creates or changes an object. False if the API does not admit it. */
    boolean apply(Resource object) {
        if (refused.contains(object.id())) {
            return false;
        }
        boolean isSame = object.equals(standing.put(object.id(), object));
        if (!isSame) {
            witness.sees("apply", object.id());
        }
        return true;
    }

    /** Asks for the deletion of an object. One with a finalizer stands until that is taken off. */
    void delete(Id id) {
        if (finalized.contains(id)) {
            if (terminating.add(id)) {
                witness.sees("terminate", id);
            }
        } else if (standing.remove(id) != null) {
            witness.sees("prune", id);
        }
    }

    void addFinalizer(Id id) {
        finalized.add(id);
    }

    void removeFinalizer(Id id) {
        finalized.remove(id);
        if (terminating.remove(id)) {
            delete(id);
        }
    }

    void health(Id id, Health now) {
        health.put(id, now);
    }

    /** Every attempt to apply it fails from now on, or none. */
    void refuse(Id id, boolean isRefused) {
        if (isRefused) {
            refused.add(id);
        } else {
            refused.remove(id);
        }
    }

    Optional<Resource> find(Id id) {
        return Optional.ofNullable(standing.get(id));
    }

    Optional<Health> healthOf(Id id) {
        return Optional.ofNullable(health.get(id));
    }

    boolean isTerminating(Id id) {
        return terminating.contains(id);
    }

    boolean isRefused(Id id) {
        return refused.contains(id);
    }

    Collection<Resource> all() {
        return standing.values();
    }

    /** What stands and is not about to go. */
    Map<Id, Resource> standing() {
        Map<Id, Resource> there = new HashMap<>(standing);
        terminating.forEach(there::remove);
        return there;
    }

    /** All there is to say of it, as a value. */
    Object state() {
        return Map.of("standing", new TreeMap<>(standing), "terminating", new TreeSet<>(terminating));
    }
}
