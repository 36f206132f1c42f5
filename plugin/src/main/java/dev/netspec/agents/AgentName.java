package dev.netspec.agents;

import dev.netspec.provenance.Sha256;
import java.util.stream.Stream;

/**
 * The names of the agents' objects. Both agents put the name of what syncs an object into a label of that object, and a
 * label's value has 63 characters at most; a longer name is cut, and told from others by a hash of the whole.
 */
final class AgentName {

    private static final int LONGEST = 63;

    private static final int HASH = 8;

    private AgentName() {}

    static String of(String first, String... more) {
        String whole = String.join(
                "-", Stream.concat(Stream.of(first), Stream.of(more)).toList());
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, LONGEST - HASH - 1) + "-"
                        + Sha256.of(whole).substring(0, HASH);
    }
}
