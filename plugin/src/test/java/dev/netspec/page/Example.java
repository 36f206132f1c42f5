package dev.netspec.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page shows as wrong or as right: one fenced block, whose fence says how it is run.
 *
 * @param fence what stands after the backticks
 */
public record Example(String fence, String text) {

    /** How an example is run. A fence that is none of these does not run. */
    public enum Form {

        /**
         * {@code yaml}: documents of a spec, laid over a sound one. A document with {@code findings} is its baseline.
         * Text that is no YAML gives the findings of its reader. {@code <0xE9>} is a byte that no page can show.
         */
        SPEC("yaml"),

        /**
         * {@code yaml change}: documents of a spec before a change, and after the line {@code # after} what came of it; each
         * side is laid over a sound spec.
         */
        CHANGE("yaml change"),

        /**
         * {@code yaml over <case> <release>}: manifests, laid over those of a golden case; one of these is left out by
         * {@code without <Kind>/<namespace>/<name>} after that.
         */
        MANIFESTS("yaml over .+"),

        /**
         * {@code sh}: commands, one a line, given in turn in a sound repository that is up to date. The last is a goal of
         * netspec, and the findings are its.
         */
        COMMANDS("sh");

        private final Pattern fence;

        Form(String fence) {
            this.fence = Pattern.compile(fence);
        }
    }

    private static final Pattern UNSHOWN = Pattern.compile("<0x(\\p{XDigit}{2})>");

    /** The example of a section, {@code Wrong} or {@code Right}. */
    public static Example of(String id, String section) {
        String text = FindingPage.find(id).orElseThrow().text();
        return Pattern.compile("(?s)\n## " + section + "\n```([^\n]+)\n(.*?)```\n\n## ")
                .matcher(text)
                .results()
                .map((MatchResult block) -> new Example(block.group(1), block.group(2)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " has something else than one block under " + section));
    }

    /** Empty if it does not run. */
    public Optional<Form> form() {
        return Arrays.stream(Form.values())
                .filter(form -> form.fence.matcher(fence).matches())
                .findFirst();
    }

    /** The text, with the bytes that the page cannot show. */
    public byte[] bytes() {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return UNSHOWN.matcher(bytes)
                .replaceAll(each -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1), 16))))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
