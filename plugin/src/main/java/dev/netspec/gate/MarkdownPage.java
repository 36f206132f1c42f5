package dev.netspec.gate;

import dev.netspec.diagnostic.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A page in Markdown that can be cut at its headings.
 *
 * @param mark a comment that tells this page from others, on a line of its own
 * @param parts each begins with a heading and ends in LF; the first is never cut off
 */
public record MarkdownPage(String mark, List<String> parts) {

    /** What a comment on GitHub must be shorter than, in characters; GitLab takes a million. */
    private static final int COMMENT = 65_536;

    /** What GitHub takes of a step, in bytes of UTF-8. */
    private static final int SUMMARY = 1 << 20;

    private static final String END = "<!-- end of netspec -->\n";

    /** For a bot that writes comments. */
    public String comment() {
        return text(COMMENT - 1, String::length);
    }

    /**
     * A summary of a step with this page at its end, instead of an earlier one with the same mark. What others wrote stays.
     */
    public String into(String summary) {
        int start = summary.indexOf(mark);
        int end = summary.indexOf(END, Math.max(start, 0));
        String others =
                start < 0 || end < 0 ? summary : summary.substring(0, start) + summary.substring(end + END.length());
        String line = others.isEmpty() || others.endsWith("\n") ? "" : "\n";
        int room = SUMMARY - bytes(others) - bytes(line) - bytes(END);
        return others + line + text(room, MarkdownPage::bytes) + END;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private String text(int room, ToIntFunction<String> size) {
        StringBuilder text = new StringBuilder(mark).append('\n').append(parts.get(0));
        int used = size.applyAsInt(text.toString());
        for (int next = 1; next < parts.size(); next++) {
            int left = parts.size() - next;
            String part = "\n" + parts.get(next);
            int after = used + size.applyAsInt(part);
            if (after + (left == 1 ? 0 : size.applyAsInt(cut(left - 1))) > room) {
                return text.append(cut(left)).toString();
            }
            text.append(part);
            used = after;
        }
        return text.toString();
    }

    private static String cut(int left) {
        return "\n### Cut here\n\n" + Phrase.count(left, "more part") + (left == 1 ? " does" : " do")
                + " not fit; the log of the build and `netspec.json` have all.\n";
    }
}
