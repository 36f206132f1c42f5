package dev.netspec;

import dev.netspec.release.Release;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * An upgrade to rehearse.
 *
 * @param sources the spec, in any order
 * @param from what every region is taken to run before; what it states, if empty
 * @param to what every region is taken to run after; what it states, if empty
 */
public record RehearseRequest(List<SourceFile> sources, Optional<Release> from, Optional<Release> to) {

    public RehearseRequest {
        sources = List.copyOf(sources);
    }
}
