package dev.netspec.model;

import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A machine that was listed by name.
 *
 * @param nics their names in order, where they differ from its layout's; empty if they do not
 */
public record Machine(String name, Optional<String> rack, List<String> nics, Origin origin) {

    public Machine {
        nics = List.copyOf(nics);
    }
}
