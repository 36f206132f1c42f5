package dev.netspec.node;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The anchored parts of a document.
 *
 * <p>A part is shared, not copied, by its aliases, so reading is cheap however often they multiply; but whoever walks the
 * tree walks it each time, and that is what is bounded.
 */
final class Anchors {

    /** How many nodes the aliases of one file may stand for: a hundred times what a large manifest has. */
    private static final int MAX_ALIASED = 200_000;

    private final Map<String, Optional<Subtree>> parts = new HashMap<>();
    private int aliased;

    /** A new document knows no anchors. */
    void clear() {
        parts.clear();
    }

    /** From here on the name means a part that is not finished. */
    void open(String name) {
        parts.put(name, Optional.empty());
    }

    void close(String name, Subtree part) {
        parts.put(name, Optional.of(part));
    }

    /** The part that an alias stands for; if there is none, or too much of it, that is reported. */
    Optional<Subtree> resolve(String name, Origin alias, Diagnostics.Collector out) {
        if (!parts.containsKey(name)) {
            out.add(unknown(alias, "no anchor `&" + name + "` stands before this alias", "put the anchor before it"));
            return Optional.empty();
        }
        Optional<Subtree> part = parts.get(name);
        if (part.isEmpty()) {
            out.add(unknown(alias, "`*" + name + "` stands inside the value it names", "write the value out"));
            return Optional.empty();
        }
        boolean fitted = aliased <= MAX_ALIASED;
        aliased = Math.min(aliased + part.get().weight(), MAX_ALIASED + 1);
        if (aliased <= MAX_ALIASED) {
            return part;
        }
        if (fitted) {
            out.add(Diagnostic.error(
                            "yaml-alias-bomb",
                            alias,
                            "with `*" + name + "` the aliases of this file stand for more than `" + MAX_ALIASED
                                    + "` values")
                    .fix("write the values out"));
        }
        return Optional.empty();
    }

    private static Diagnostic unknown(Origin alias, String message, String fix) {
        return Diagnostic.error("yaml-alias-unknown", alias, message).fix(fix);
    }
}
