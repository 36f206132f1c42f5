package dev.netspec.files;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.OutputTree;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the parts of an {@link OutputTree} go: one directory for each first segment of its paths.
 *
 * @param byRoot by that segment
 * @param others where nothing of this may go
 */
public record OutputDirectories(SortedMap<String, OutputDirectory> byRoot, List<OutputDirectory> others) {

    public OutputDirectories {
        byRoot = Collections.unmodifiableSortedMap(new TreeMap<>(byRoot));
        others = List.copyOf(others);
    }

    public static OutputDirectories of(Map<String, OutputDirectory> byRoot) {
        return new OutputDirectories(new TreeMap<>(byRoot), List.of());
    }

    /** The directory of one first segment; refused where it overlaps one of the others. */
    public OutputDirectories only(String root) {
        SortedMap<String, OutputDirectory> rest = new TreeMap<>(byRoot);
        OutputDirectory directory = rest.remove(root);
        return of(Map.of(root, directory)).apartFrom(new OutputDirectories(rest, List.of()));
    }

    /** With one directory more. */
    public OutputDirectories plus(String root, OutputDirectory directory) {
        SortedMap<String, OutputDirectory> more = new TreeMap<>(byRoot);
        more.put(root, directory);
        return new OutputDirectories(more, others);
    }

    /** The same, but refused where they overlap those: what people keep there is not to be taken for generated. */
    public OutputDirectories apartFrom(OutputDirectories kept) {
        return new OutputDirectories(byRoot, List.copyOf(kept.byRoot.values()));
    }

    /** The same directories without these folders in them, which hold what somebody else is to write. */
    public OutputDirectories without(Set<String> folders) {
        SortedMap<String, OutputDirectory> some = new TreeMap<>();
        byRoot.forEach((root, directory) -> some.put(root, directory.without(folders)));
        return new OutputDirectories(some, others);
    }

    /** How many files of a tree go to each that gets any, by the directory's path as findings show it. */
    public SortedMap<String, Integer> counts(OutputTree tree) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        byRoot.forEach((root, directory) ->
                counts.put(directory.shown(""), tree.below(root).size()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** What has to happen so that the directories hold this tree; see {@link OutputDirectory#changesTo}. */
    public List<Changes> changesTo(OutputTree tree, Diagnostics.Collector out) throws IOException {
        if (overlap(out)) {
            return List.of();
        }
        List<Changes> changes = new ArrayList<>();
        for (var directory : byRoot.entrySet()) {
            changes.add(directory.getValue().changesTo(tree.below(directory.getKey()), out));
        }
        return changes;
    }

    /** The files of a tree under the paths that they have, or would have, on disk. */
    public SortedMap<String, String> shown(OutputTree tree) {
        SortedMap<String, String> shown = new TreeMap<>();
        byRoot.forEach(
                (root, directory) -> tree.below(root).forEach((path, text) -> shown.put(directory.shown(path), text)));
        return shown;
    }

    /** Every file that lies in one of them, whoever wrote it. */
    public List<SourceFile> read() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (OutputDirectory directory : byRoot.values()) {
            files.addAll(directory.read());
        }
        return files;
    }

    private static Diagnostic notForThis(String shown, String other) {
        return Diagnostic.error(
                        "output-directories-overlap",
                        Origin.of(SourceFile.of(shown, "")),
                        "a build would write to `" + shown + "`, and what is committed is kept in `" + other + "`")
                .fix("name another `outputDirectory`");
    }

    /** A directory inside another would have its files taken for stale ones of the other. */
    private boolean overlap(Diagnostics.Collector out) {
        long before = out.errors();
        for (OutputDirectory outer : byRoot.values()) {
            for (OutputDirectory inner : byRoot.values()) {
                if (inner != outer && inner.path().startsWith(outer.path())) {
                    String shown = inner.shown("");
                    out.add(Diagnostic.error(
                                    "output-directories-overlap",
                                    Origin.of(SourceFile.of(shown, "")),
                                    "`" + shown + "` lies in `" + outer.shown("")
                                            + "`, which holds other generated files")
                            .fix("give each kind of output a directory of its own"));
                }
            }
            others.stream()
                    .filter(other -> outer.path().startsWith(other.path())
                            || other.path().startsWith(outer.path()))
                    .map(other -> notForThis(outer.shown(""), other.shown("")))
                    .forEach(out::add);
        }
        return out.errors() > before;
    }
}
