package dev.netspec.diagnostic;

import dev.netspec.source.Origin;
import java.util.List;

/**
 * The edits that mend a finding without anybody having to think: there is no other sensible repair, and the network is as
 * its author meant it afterwards. A finding with two possible repairs has none of these.
 *
 * @param edits at least one; their places do not overlap
 */
public record Repair(List<Edit> edits) {

    public Repair {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("A repair changes something");
        }
    }

    /**
     * A stretch of a file and what to put there; all else in the file stays as it is, byte for byte.
     *
     * @param at a known place
     * @param text what replaces it, as it is to stand in the file
     */
    public record Edit(Origin at, String text) {}

    /** One edit. */
    public static Repair of(Origin at, String text) {
        return new Repair(List.of(new Edit(at, text)));
    }
}
