package dev.netspec.git;

import org.eclipse.jgit.lib.ObjectId;

/** A commit of a {@link GitRepository}. */
public final class Commit {

    private final String name;
    private final ObjectId id;

    Commit(String name, ObjectId id) {
        this.name = name;
        this.id = id;
    }

    /** What it is called in a sentence: as the user wrote it, for example {@code origin/main}. */
    public String name() {
        return name;
    }

    ObjectId id() {
        return id;
    }
}
