package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.ManifestSet;
import dev.netspec.source.ChangedLines;
import dev.netspec.source.SourceFile;
import java.util.List;

/**
 * The state that a spec is compared with: the branch that a pull request is to be merged into.
 *
 * @param name what it is called in a sentence, for example {@code origin/main}
 * @param spec as it was there, under the paths of today
 * @param manifests all that were committed there for the API, also those that people wrote
 * @param rendered what of these netspec had written; none if they are not in the repository
 * @param changed the lines of the spec that were added or edited since
 * @param unreadable what of all that could not be read; then it is not compared with anything
 */
public record Base(
        String name,
        List<SourceFile> spec,
        List<SourceFile> manifests,
        List<ManifestSet> rendered,
        ChangedLines changed,
        Diagnostics unreadable) {

    public Base {
        spec = List.copyOf(spec);
        manifests = List.copyOf(manifests);
        rendered = List.copyOf(rendered);
    }

    /** A spec alone, none of whose lines are known to have changed since. */
    public static Base of(String name, List<SourceFile> spec) {
        return new Base(name, spec, List.of(), List.of(), ChangedLines.NONE, Diagnostics.NONE);
    }
}
