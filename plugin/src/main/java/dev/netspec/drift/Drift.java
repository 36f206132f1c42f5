package dev.netspec.drift;

import dev.netspec.diagnostic.Diagnostic;
import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Header;
import dev.netspec.secret.Secrets;
import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says how what is committed differs from a fresh compile. Line endings do not count: a checkout may change them.
 *
 * <p>A committed file that nobody expects is stale only if netspec wrote it; what people put beside it is theirs.
 */
public final class Drift {

    private static final String FIX = "run `mvn netspec:update` and commit the result";

    private Drift() {}

    /** @param expected text by path; the committed files have the same kind of path */
    public static Diagnostics between(SortedMap<String, String> expected, List<SourceFile> committed) {
        Map<String, SourceFile> there = new TreeMap<>();
        committed.forEach(file -> there.put(file.path(), file));
        List<Diagnostic> findings = new ArrayList<>();
        expected.forEach((path, text) -> {
            if (!there.containsKey(path)) {
                findings.add(missing(path));
            } else if (!lines(text).equals(lines(text(there.get(path))))) {
                findings.add(changed(there.get(path), SourceFile.of(path, text)));
            }
        });
        committed.stream()
                .filter(file -> !expected.containsKey(file.path()) && Header.marks(text(file)))
                .forEach(file -> findings.add(stale(file)));
        return Diagnostics.of(findings);
    }

    private static Diagnostic missing(String path) {
        return Diagnostic.error(
                        "drift-missing",
                        Origin.of(SourceFile.of(path, "")),
                        "this file is not there, and a fresh compile writes it")
                .fix(FIX);
    }

    private static Diagnostic stale(SourceFile file) {
        return Diagnostic.error(
                        "drift-stale",
                        Origin.of(file),
                        "this file is generated, and a fresh compile does not write it any more")
                .fix(FIX);
    }

    private static Diagnostic changed(SourceFile committed, SourceFile fresh) {
        int same = firstDifference(lines(text(committed)), lines(text(fresh)));
        SourceFile shown = Secrets.masked(committed);
        String difference = difference(lines(text(shown)), lines(text(Secrets.masked(fresh))), same);
        return Diagnostic.error("drift-changed", line(shown, same + 1), difference)
                .fix(FIX);
    }

    /** The mark names every source, so it differs whenever a file joins the spec: it counts if nothing else differs. */
    private static int firstDifference(List<String> there, List<String> fresh) {
        int first = differenceFrom(0, there, fresh);
        if (!isMark(there, first) || !isMark(fresh, first)) {
            return first;
        }
        int next = differenceFrom(first + 1, there, fresh);
        return next < Math.max(there.size(), fresh.size()) ? next : first;
    }

    private static int differenceFrom(int start, List<String> there, List<String> fresh) {
        int at = start;
        while (at < Math.min(there.size(), fresh.size()) && there.get(at).equals(fresh.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(List<String> lines, int at) {
        return at < lines.size() && lines.get(at).contains(Header.MARK);
    }

    private static String difference(List<String> there, List<String> fresh, int at) {
        if (at == there.size()) {
            return "the committed file ends here, and a fresh compile goes on with " + quoted(fresh.get(at));
        }
        if (at == fresh.size()) {
            return "the committed file has " + quoted(there.get(at)) + ", and a fresh compile ends before it";
        }
        String is = there.get(at);
        String expected = fresh.get(at);
        boolean sameWords = is.strip().equals(expected.strip());
        return "the committed file has " + quoted(sameWords ? is : is.strip()) + ", and a fresh compile has "
                + quoted(sameWords ? expected : expected.strip());
    }

    private static String quoted(String line) {
        return line.isEmpty() ? "an empty line" : "`" + line + "`";
    }

    private static Origin line(SourceFile file, int number) {
        String line = file.line(number);
        int end = line.stripTrailing().length();
        int start = Math.min(end, line.length() - line.stripLeading().length());
        return Origin.of(file, new Span(new Position(number, start + 1), new Position(number, end + 1)));
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
