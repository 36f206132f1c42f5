package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.repair.Change;
import dev.netspec.source.SourceFile;
import java.util.List;

/**
 * A spec after its safe repairs.
 *
 * @param changed the files that are not as they were
 * @param changes in the order in which they were made
 * @param left what is still to be found
 */
public record Repaired(List<SourceFile> changed, List<Change> changes, Diagnostics left) {

    public Repaired {
        changed = List.copyOf(changed);
        changes = List.copyOf(changes);
    }
}
