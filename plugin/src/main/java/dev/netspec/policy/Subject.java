package dev.netspec.policy;

import java.util.Comparator;

/**
 * What a finding is about, by a name that outlives edits.
 *
 * @param object a document of the spec, {@code Kind/name}, or a manifest, {@code Kind/namespace/name}
 * @param cluster of a manifest, the management cluster whose API it is for; otherwise empty
 */
record Subject(String object, String cluster) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::cluster).thenComparing(Subject::object);

    boolean isManifest() {
        return !cluster.isEmpty();
    }

    /** As a message says it. */
    String words() {
        return "`" + object + "`" + (isManifest() ? " for `" + cluster + "`" : "");
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
