package dev.netspec.prove;

import dev.netspec.source.Origin;
import dev.netspec.source.Position;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mistakes in the text of a file, whatever it says. */
final class TextFaults {

    private static final Pattern KIND = Pattern.compile("(?m)^kind:(.*)$");
    private static final Pattern INDENTED = Pattern.compile("(?m)^  (?=[a-z])");

    private TextFaults() {}

    static List<Fault> all() {
        return List.of(
                inText("yaml-alias-unknown", KIND, "kind: *nowhere"),
                inText("yaml-ambiguous-scalar", KIND, "kind: 0100"),
                inText("yaml-duplicate-key", KIND, "$0\n$0"),
                inText("yaml-syntax", KIND, "kind: [$1"),
                inText("yaml-tab", INDENTED, "\t"),
                inText("yaml-unknown-tag", KIND, "kind: !vault$1"),
                behindText("yaml-alias-bomb", bomb()),
                inText("yaml-merge-order", KIND, "$0\n<<: {kind:$1}"),
                behindText("yaml-not-text", "# \u0007\n"),
                behindText("yaml-too-deep", "---\n" + "[".repeat(10_000)),
                behindText("file-too-large", "#\n".repeat(3 << 20)),
                new Fault(
                        "yaml-not-utf8",
                        "the spec has no file",
                        spec -> spec.documents().sources().stream()
                                .map(file ->
                                        inject(spec, file, Position.START, append(file.bytes(), '#', 0xE9, '\n')))),
                new Fault(
                        "yaml-empty",
                        "the spec has no file",
                        spec -> spec.documents().sources().stream().map(file -> emptyBeside(spec, file))));
    }

    private static Fault inText(String id, Pattern where, String replacement) {
        return new Fault(
                id,
                "no line of the spec is written so that it could be spoilt",
                spec -> spec.documents().sources().stream().flatMap(file -> {
                    String text = new String(file.bytes(), StandardCharsets.UTF_8);
                    Matcher matcher = where.matcher(text);
                    return matcher.find()
                            ? Stream.of(inject(
                                    spec,
                                    file,
                                    new Position(
                                            (int) text.substring(0, matcher.start())
                                                            .lines()
                                                            .count()
                                                    + 1,
                                            1),
                                    bytes(matcher.replaceFirst(replacement))))
                            : Stream.empty();
                }));
    }

    private static Fault behindText(String id, String more) {
        return new Fault(
                id,
                "the spec has no file",
                spec -> spec.documents().sources().stream()
                        .map(file -> inject(
                                spec,
                                file,
                                new Position(file.lines().size(), 1),
                                bytes(new String(file.bytes(), StandardCharsets.UTF_8) + "\n" + more))));
    }

    private static Injection inject(OwnSpec spec, SourceFile file, Position at, byte[] bytes) {
        List<SourceFile> sources = new ArrayList<>(spec.documents().sources());
        sources.set(sources.indexOf(file), new SourceFile(file.path(), bytes));
        return new Injection(Origin.of(file, Span.at(at)), sources);
    }

    private static Injection emptyBeside(OwnSpec spec, SourceFile file) {
        List<SourceFile> sources = new ArrayList<>(spec.documents().sources());
        sources.add(SourceFile.of(file.path() + ".empty.yaml", "# to be written\n"));
        return new Injection(Origin.of(file), sources);
    }

    /** Ten times as many values with each line. */
    private static String bomb() {
        StringBuilder text = new StringBuilder("---\na0: &a0 x\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            text.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(10, alias))));
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] append(byte[] bytes, int... more) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        for (int i = 0; i < more.length; i++) {
            longer[bytes.length + i] = (byte) more[i];
        }
        return longer;
    }
}
