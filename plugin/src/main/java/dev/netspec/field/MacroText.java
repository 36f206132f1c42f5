package dev.netspec.field;

import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template with words in place of its macros, and where in the template a place of that text is.
 *
 * <p>A comment of the template engine has nothing in its place. A macro that is not closed is taken to end before the next
 * brace or with its line, so that what is wrong with it stays the only thing that is.
 */
final class MacroText {

    /** A macro; a dash and a blank inside the braces eat the blanks outside, as in Go. */
    private static final Pattern MACRO =
            Pattern.compile("(?s)(?:\\s*(?=\\{\\{-\\s))?(?<all>\\{\\{(?:-\\s)?\\s*(?<closed>(?:(?!\\{\\{).)*?)\\s*"
                    + "(?:\\}\\}|(?<eats>\\s-\\}\\}))|\\{\\{(?<open>[^{}\\n]*+)\\}?)(?:(?<=-\\}\\})\\s*)?");

    /** A macro, as it is written without the blanks at its braces, and the braces' place in the template. */
    record Found(String text, boolean isClosed, Span span) {}

    /** The stretch of the template that a stretch of the text took the place of, and what of it is the macro. */
    private record Swap(int textFrom, int textTo, int from, int to, int end) {}

    private final String text;
    private final Lines linesOfText;
    private final Lines linesOfTemplate;
    private final List<Found> macros = new ArrayList<>();
    private final List<Swap> swaps = new ArrayList<>();

    MacroText(String template, StandIns standIns) {
        this.linesOfTemplate = new Lines(template);
        StringBuilder hidden = new StringBuilder();
        Matcher matcher = MACRO.matcher(template);
        int done = 0;
        while (matcher.find()) {
            hidden.append(template, done, matcher.start());
            done = matcher.end();
            int from = hidden.length();
            boolean isClosed = matcher.group("closed") != null;
            String inside =
                    isClosed ? matcher.group("closed") : matcher.group("open").strip();
            if (!inside.startsWith("/*")) {
                String macro = "{{" + inside + "}}";
                hidden.append(standIns.wordOf(macro));
                macros.add(new Found(macro, isClosed, linesOfTemplate.span(matcher.start("all"), matcher.end("all"))));
            }
            swaps.add(new Swap(from, hidden.length(), matcher.start("all"), matcher.end("all"), done));
        }
        this.text = hidden.append(template, done, template.length()).toString();
        this.linesOfText = new Lines(text);
    }

    String text() {
        return text;
    }

    List<Found> macros() {
        return macros;
    }

    /** Where a stretch of the text is in the template: with the whole of a macro where it has a part of its word. */
    Span inTemplate(Span inText) {
        int from = linesOfText.offset(inText.start());
        int to = linesOfText.offset(inText.end());
        int start = from;
        int end = to;
        for (Swap swap : swaps) {
            if (from >= swap.textFrom()) {
                start = from < swap.textTo() ? swap.from() : from - swap.textTo() + swap.end();
            }
            if (to > swap.textFrom()) {
                end = to <= swap.textTo() ? swap.to() : to - swap.textTo() + swap.end();
            }
        }
        return linesOfTemplate.span(start, Math.max(start, end));
    }
}
