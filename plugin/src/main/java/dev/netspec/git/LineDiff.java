package dev.netspec.git;

import dev.netspec.source.ChangedLines;
import dev.netspec.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * Says which lines were added or edited, as a pull request shows it. What a checkout does to line ends is no edit. A file
 * that has another path is the one it was if most of its lines are.
 */
public final class LineDiff {

    /** A checkout may give lines other ends than those that are committed. */
    static final RawTextComparator TEXT = RawTextComparator.WS_IGNORE_TRAILING;

    private LineDiff() {}

    public static ChangedLines between(List<SourceFile> before, List<SourceFile> after) {
        Map<String, SourceFile> then = before.stream().collect(Collectors.toMap(SourceFile::path, file -> file));
        Set<String> now = after.stream().map(SourceFile::path).collect(Collectors.toSet());
        List<SourceFile> gone =
                before.stream().filter(file -> !now.contains(file.path())).toList();
        Map<String, Set<Integer>> changed = new HashMap<>();
        for (SourceFile file : after) {
            Set<Integer> lines = Optional.ofNullable(then.get(file.path()))
                    .map(same -> between(same, file))
                    .orElseGet(() -> ofNewPath(gone, file));
            if (!lines.isEmpty()) {
                changed.put(file.path(), lines);
            }
        }
        return new ChangedLines(changed);
    }

    private static Set<Integer> ofNewPath(List<SourceFile> gone, SourceFile file) {
        return gone.stream()
                .map(each -> between(each, file))
                .min(Comparator.comparingInt(Set::size))
                .filter(changed -> changed.size() * 2 < file.lines().size())
                .orElseGet(() -> between(SourceFile.of(file.path(), ""), file));
    }

    static boolean isSame(SourceFile one, SourceFile other) {
        return edits(one, other).isEmpty();
    }

    /** For each line of the later file, the line of the earlier one that it is, counted from 1; 0 for one that is new. */
    static List<Integer> kept(SourceFile before, SourceFile after) {
        List<Integer> kept = new ArrayList<>();
        int line = 0;
        for (Edit edit : edits(before, after)) {
            while (kept.size() < edit.getBeginB()) {
                kept.add(++line);
            }
            for (int added = edit.getBeginB(); added < edit.getEndB(); added++) {
                kept.add(0);
            }
            line = edit.getEndA();
        }
        while (kept.size() < after.lines().size()) {
            line++;
            kept.add(line <= before.lines().size() ? line : 0); // a last line end is no line of either
        }
        return kept;
    }

    private static EditList edits(SourceFile before, SourceFile after) {
        return new HistogramDiff().diff(TEXT, new RawText(before.bytes()), new RawText(after.bytes()));
    }

    private static Set<Integer> between(SourceFile before, SourceFile after) {
        Set<Integer> lines = new TreeSet<>();
        for (Edit edit : edits(before, after)) {
            for (int line = edit.getBeginB(); line < edit.getEndB(); line++) {
                lines.add(line + 1);
            }
        }
        return lines;
    }
}
