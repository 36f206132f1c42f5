package dev.netspec.simulation;

import java.util.Comparator;

/** Which object of a cluster is meant. */
record Id(String kind, String namespace, String name) implements Comparable<Id> {

    private static final Comparator<Id> ORDER =
            Comparator.comparing(Id::kind).thenComparing(Id::namespace).thenComparing(Id::name);

    /** From {@code Kind/namespace/name}, or {@code Kind/name} where the namespace does not matter. */
    static Id of(String text) {
        String[] parts = text.split("/");
        return parts.length == 2 ? new Id(parts[0], "", parts[1]) : new Id(parts[0], parts[1], parts[2]);
    }

    @Override
    public int compareTo(Id other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? kind + "/" + name : kind + "/" + namespace + "/" + name;
    }
}
