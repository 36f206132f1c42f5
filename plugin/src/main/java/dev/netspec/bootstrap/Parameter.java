package dev.netspec.bootstrap;

import java.util.List;
import java.util.Optional;

/**
 * Values to fill in.
 *
 * @param network the spec's key of the network they belong to
 * @param name the vendor's parameter; empty if the procedure has none for it
 * @param key the spec's key for them
 */
public record Parameter(DeploymentFile file, String network, Optional<String> name, String key, List<String> values) {

    public Parameter {
        values = List.copyOf(values);
    }
}
