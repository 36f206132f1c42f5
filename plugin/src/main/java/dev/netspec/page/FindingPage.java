package dev.netspec.page;

import dev.netspec.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The page that explains one kind of finding.
 *
 * @param id of the findings it explains
 * @param title one line
 * @param severity of these findings
 * @param releases in which it is a fault, in words: {@code all}, {@code 2.25 and later}, {@code 2.21 to 2.25}
 * @param neverInBaseline why a baseline may not have such a finding, as a clause; empty if it may
 * @param text the whole page, as Markdown
 */
public record FindingPage(
        String id, String title, Severity severity, String releases, Optional<String> neverInBaseline, String text) {

    private static final String FOLDER = "/dev/netspec/finding/";
    private static final String NEVER = "never, ";

    /** Every id that a finding may have, in alphabetical order. None is ever renamed or reused. */
    public static List<String> ids() {
        return read("ids.txt").lines().toList();
    }

    /** The page of a finding, or of a rule of somebody's own that states the same facts; empty if there is none. */
    public static Optional<FindingPage> find(String id) {
        return text(id).flatMap(text -> parse(id, text));
    }

    /** The text of the page of any id, a rule of somebody's own included; empty if none was written. */
    public static Optional<String> text(String id) {
        return FindingPage.class.getResource(FOLDER + id + ".md") == null
                ? Optional.empty()
                : Optional.of(read(id + ".md"));
    }

    /** The page begins with {@code # <id>: <title>}, and then the facts; a test holds all pages to that. */
    private static Optional<FindingPage> parse(String id, String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(4).toList();
        Optional<String> title = fact("# " + id, lines);
        Optional<Severity> severity = fact("Severity", lines).flatMap(FindingPage::severity);
        return title.isEmpty() || severity.isEmpty()
                ? Optional.empty()
                : Optional.of(new FindingPage(
                        id,
                        title.get(),
                        severity.get(),
                        fact("Releases", lines).orElse("all"),
                        neverInBaseline(fact("Baseline", lines).orElse("never, its page does not say so")),
                        text));
    }

    /** What stands below a heading, its first paragraph as one line; empty if there is none. */
    public Optional<String> section(String heading) {
        String start = "\n## " + heading + "\n";
        int at = text.indexOf(start);
        return at < 0
                ? Optional.empty()
                : Optional.of(text.substring(at + start.length())
                        .strip()
                        .split("\n\\s*\n|\n## ", 2)[0]
                        .replace('\n', ' '));
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    /** Whether a policy may give its findings this severity: warnings and notes any, errors none but theirs. */
    public boolean mayBe(Severity other) {
        return severity != Severity.ERROR || other == Severity.ERROR;
    }

    private static Optional<String> fact(String name, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst();
    }

    private static Optional<String> neverInBaseline(String fact) {
        return fact.equals("allowed") ? Optional.empty() : Optional.of(fact.substring(NEVER.length()));
    }

    private static String read(String name) {
        try (InputStream in = FindingPage.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
