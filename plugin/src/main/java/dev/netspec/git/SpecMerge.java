package dev.netspec.git;

import dev.netspec.source.MergedFile;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.eclipse.jgit.merge.MergeResult;

/**
 * What files become when two branches are merged: line by line, against what both were made from, as git does it. A file that
 * one side renamed counts as gone and new.
 *
 * @param files sorted by path; without those in conflict
 * @param conflicts where both sides changed the same lines: in our version, at the first of them or at the whole file
 */
public record SpecMerge(List<MergedFile> files, List<Origin> conflicts) {

    public SpecMerge {
        files = List.copyOf(files);
        conflicts = List.copyOf(conflicts);
    }

    /** Our version, with which nothing is merged yet. */
    public static SpecMerge of(List<SourceFile> ours) {
        return new SpecMerge(ours.stream().map(SpecMerge::asItIs).toList(), List.of());
    }

    /**
     * Merges a branch.
     *
     * @param base what that and our version were made from
     */
    public SpecMerge and(List<SourceFile> base, List<SourceFile> theirs) {
        Map<String, SourceFile> then = byPath(base);
        Map<String, SourceFile> there = byPath(theirs);
        Map<String, MergedFile> here = new TreeMap<>();
        files.forEach(file -> here.put(file.merged().path(), file));
        TreeSet<String> paths = new TreeSet<>(here.keySet());
        paths.addAll(there.keySet());
        List<MergedFile> all = new ArrayList<>();
        List<Origin> clashes = new ArrayList<>(conflicts);
        for (String path : paths) {
            Optional<SourceFile> was = Optional.ofNullable(then.get(path));
            Optional<MergedFile> our = Optional.ofNullable(here.get(path));
            Optional<SourceFile> their = Optional.ofNullable(there.get(path));
            if (our.isPresent() && their.isPresent()) {
                merge(was.orElse(SourceFile.of(path, "")), our.get(), their.get(), all, clashes);
            } else if (was.isEmpty()) {
                all.add(our.orElseGet(() -> brought(their.get())));
            } else if (our.isPresent() && !LineDiff.isSame(was.get(), our.get().merged())) {
                clashes.add(Origin.of(our.get().ours().orElse(was.get())));
            } else if (their.isPresent() && !LineDiff.isSame(was.get(), their.get())) {
                clashes.add(Origin.of(was.get()));
            }
        }
        return new SpecMerge(all, clashes);
    }

    private static void merge(
            SourceFile base, MergedFile ours, SourceFile theirs, List<MergedFile> files, List<Origin> conflicts) {
        MergeResult<RawText> result = new MergeAlgorithm(new HistogramDiff())
                .merge(LineDiff.TEXT, raw(base), raw(ours.merged()), raw(theirs));
        StringBuilder text = new StringBuilder();
        for (MergeChunk chunk : result) {
            if (chunk.getConflictState() == ConflictState.FIRST_CONFLICTING_RANGE) {
                conflicts.add(place(ours, chunk.getBegin() + 1));
                return;
            }
            RawText from = result.getSequences().get(chunk.getSequenceIndex());
            for (int line = chunk.getBegin(); line < chunk.getEnd(); line++) {
                text.append(from.getString(line)).append('\n');
            }
        }
        SourceFile merged = SourceFile.of(base.path(), text.toString());
        files.add(new MergedFile(
                merged,
                ours.ours(),
                LineDiff.kept(ours.merged(), merged).stream()
                        .map(line -> line == 0 ? 0 : ours.lines().get(line - 1))
                        .toList()));
    }

    /** A line of what is ours so far, where it stands in our version. */
    private static Origin place(MergedFile ours, int line) {
        String text = ours.merged().line(line);
        int indent = text.length() - text.stripLeading().length();
        Span all = new Span(new Position(line, indent + 1), new Position(line, text.length() + 1));
        Origin there = Origin.of(ours.merged(), all);
        return ours.here(there).orElse(Origin.of(ours.ours().orElse(ours.merged())));
    }

    private static MergedFile asItIs(SourceFile file) {
        return new MergedFile(
                file,
                Optional.of(file),
                IntStream.rangeClosed(1, file.lines().size()).boxed().toList());
    }

    private static MergedFile brought(SourceFile file) {
        return new MergedFile(
                file, Optional.empty(), Collections.nCopies(file.lines().size(), 0));
    }

    private static RawText raw(SourceFile file) {
        return new RawText(file.bytes());
    }

    private static Map<String, SourceFile> byPath(List<SourceFile> files) {
        return files.stream().collect(Collectors.toMap(SourceFile::path, file -> file));
    }
}
