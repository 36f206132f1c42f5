package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.source.MergedFile;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another change that is on its way to the same base: an open pull request, or several of them together.
 *
 * @param name what it is called in a sentence, for example {@code origin/add-pool}
 * @param alone the spec as it is there; none of several together
 * @param merged the spec that comes of merging all with this one
 * @param conflicts where this and the other change the same lines; then nothing is merged
 * @param unreadable what could not be read there; then nothing is merged either
 */
public record Head(
        String name,
        Optional<List<SourceFile>> alone,
        List<MergedFile> merged,
        List<Origin> conflicts,
        Diagnostics unreadable) {

    public Head {
        merged = List.copyOf(merged);
        conflicts = List.copyOf(conflicts);
    }

    /** Several that can be merged with one another, too. */
    public static Head several(List<String> names, List<MergedFile> merged) {
        return new Head(String.join("` and `", names), Optional.empty(), merged, List.of(), Diagnostics.NONE);
    }

    boolean isSeveral() {
        return alone.isEmpty();
    }

    /** The spec that comes of all. */
    List<SourceFile> spec() {
        return merged.stream().map(MergedFile::merged).toList();
    }

    Stream<SourceFile> everything() {
        return Stream.concat(alone.stream().flatMap(List::stream), spec().stream());
    }
}
