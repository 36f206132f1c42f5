package dev.netspec.node;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.source.Origin;
import java.util.Optional;
import java.util.Set;

/** The tags that need no program to give them a meaning. */
final class Tags {

    private static final Set<String> KNOWN =
            Set.of("!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq");

    private Tags() {}

    /** @param fitting the known tags that agree with what was written */
    static Optional<Diagnostic> problem(String tag, Set<String> fitting, Origin at) {
        if (fitting.contains(tag)) {
            return Optional.empty();
        }
        return Optional.of(
                KNOWN.contains(tag)
                        ? Diagnostic.error("yaml-syntax", at, "this is not what its tag `" + tag + "` says")
                                .fix("remove the tag")
                        : Diagnostic.error("yaml-unknown-tag", at, "`" + tag + "` is not a tag of YAML itself")
                                .fix("remove the tag"));
    }
}
