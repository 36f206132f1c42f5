package dev.netspec.report;

import dev.netspec.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The page that explains one kind of finding.
 *
 * @param id of the findings it explains
 * @param title one line
 * @param severity of these findings
 * @param releases in which it is a fault, in words: {@code all}, {@code 2.25 and later}, {@code 2.21 to 2.25}
 * @param text the whole page, as Markdown
 */
public record FindingPage(String id, String title, Severity severity, String releases, String text) {

    private static final String FOLDER = "/dev/netspec/finding/";

    /** Every id that a finding may have, in alphabetical order. None is ever renamed or reused. */
    public static List<String> ids() {
        return read("ids.txt").lines().toList();
    }

    /** Empty if no finding has that id. */
    public static Optional<FindingPage> find(String id) {
        return ids().contains(id) ? Optional.of(parse(id, read(id + ".md"))) : Optional.empty();
    }

    /** The page begins with {@code # <id>: <title>}, {@code Severity: <severity>} and {@code Releases: <releases>}; a test holds all pages to that. */
    private static FindingPage parse(String id, String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(3).toList();
        String title = lines.get(0).substring(("# " + id + ": ").length());
        String severity = lines.get(1).substring("Severity: ".length());
        String releases = lines.get(2).substring("Releases: ".length());
        return new FindingPage(id, title, Severity.valueOf(severity.toUpperCase(Locale.ROOT)), releases, text);
    }

    private static String read(String name) {
        try (InputStream in = FindingPage.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
