package dev.netspec.node;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.SourceFile;
import java.util.List;

/**
 * Reads YAML without losing anything: a tree means here what it means to {@code kubectl}.
 *
 * <p>Anchors, aliases and merge keys are resolved; what YAML readers disagree on, drop or refuse is reported where it
 * stands. Bounds on the size of a file, on its depth and on what its aliases stand for keep any input harmless.
 */
public final class NodeReader {

    private NodeReader() {}

    /**
     * The documents of a file, in order; empty ones are skipped.
     *
     * <p>A document that cannot be read is left out and reported, and so is all that follows where its end is not known.
     */
    public static List<Node> read(SourceFile file, Diagnostics.Collector out) {
        return Utf8.decode(file, out)
                .map(text -> new TreeReader(text, out).documents())
                .orElse(List.of());
    }
}
