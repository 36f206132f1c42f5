package dev.netspec;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.diagnostic.DidYouMean;
import dev.netspec.manifest.Manifest;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.model.NetworkModel;
import dev.netspec.model.Tombstone;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which objects are marked for deletion that there are not. */
final class RetiredObjects {

    private RetiredObjects() {}

    static void check(NetworkModel model, List<ManifestSet> manifests, Diagnostics.Collector out) {
        Set<String> known = manifests.stream()
                .flatMap(set -> set.manifests().stream())
                .map(Manifest::reference)
                .collect(Collectors.toSet());
        model.tombstones().stream()
                .filter(mark -> mark.kind() == Tombstone.Kind.OBJECT && !known.contains(mark.name()))
                .forEach(mark -> out.add(Diagnostic.warning(
                                "retirement-unknown",
                                mark.origin(),
                                "the spec makes no object `" + mark.name() + "`, which is marked for deletion")
                        .fix(DidYouMean.nearest(mark.name(), known)
                                        .map(near -> "write `" + near + "`, if that is meant; if it is gone, ")
                                        .orElse("")
                                + "remove the line")));
    }
}
