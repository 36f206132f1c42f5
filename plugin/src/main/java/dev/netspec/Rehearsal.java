package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diff.Diff;
import dev.netspec.diff.LeftOut;
import dev.netspec.model.NetworkModel;
import java.util.List;

/**
 * What an upgrade would change.
 *
 * @param before what the spec means in the earlier release
 * @param after what it means in the later one
 * @param diff of the clusters that are sound in both
 * @param leftOut the other clusters
 * @param errors that no release mends: the spec is wrong
 */
public record Rehearsal(NetworkModel before, NetworkModel after, Diff diff, List<LeftOut> leftOut, Diagnostics errors) {

    public Rehearsal {
        leftOut = List.copyOf(leftOut);
    }
}
