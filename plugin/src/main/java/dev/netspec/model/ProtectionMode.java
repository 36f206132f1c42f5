package dev.netspec.model;

import java.util.Locale;

/** How hard it is for a GitOps agent to delete an object because it is gone from the repository. */
public enum ProtectionMode {
    /** The agent leaves it alone: who wants it gone deletes it by hand. */
    NEVER,
    /** The agent asks a person. One that cannot ask leaves it alone. */
    CONFIRM,
    /** The agent deletes it. */
    NONE;

    /** The spec's word for it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
