package dev.netspec.secret;

import dev.netspec.source.Position;
import dev.netspec.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords as lines spell them, for a text that may be no YAML at all: broken, a template, a comment. Rather too much is
 * taken for a password than too little.
 */
final class SpelledPasswords {

    /** As Go does when it reads JSON, case is ignored; the colon may be forgotten, and the key may be JSON in a string. */
    private static final Pattern KEY = Pattern.compile(
            "(?i)(\\\\{0,4}[\"']?)([\\w.-]{0,40}password)\\1\\s*(?:[:=]|(?<=\\?\\s{1,9}password)$)\\s*");

    private static final Pattern IN_URL = Pattern.compile("://[^\\s/:@]*:([^\\s/]+)@");

    private static final Pattern PROPERTIES = Pattern.compile("(?:[&!]\\S*\\s+){0,2}");
    private static final Pattern ALIAS = Pattern.compile("^\\*([^\\s,\\[\\]{}]+)");
    private static final Pattern ANCHOR = Pattern.compile("&([^\\s,\\[\\]{}]+)\\s*");
    private static final Pattern NO_LITERAL = Pattern.compile("|#.*|\\{\\{.*|\"\"|''|null|~");

    /** How a line begins that cannot continue the value of a key above it. */
    private static final Pattern NEXT =
            Pattern.compile("\\s*(?:[-?]\\s.*|-|[\\[\\]{},#].*|---.*|[\"']?[\\w./-]+[\"']?\\s*:(?:\\s.*)?)");

    private final List<String> lines;
    private final HiddenText hidden;
    private final Set<String> values = new HashSet<>();
    private final List<Span> literalKeys = new ArrayList<>();
    private final Set<String> aliases = new HashSet<>();
    private int continued;

    SpelledPasswords(List<String> lines, HiddenText hidden) {
        this.lines = lines;
        this.hidden = hidden;
        for (int line = 0; line < lines.size(); line++) {
            Matcher key = KEY.matcher(lines.get(line));
            while (key.find()) {
                found(line, key);
            }
            Matcher url = IN_URL.matcher(lines.get(line));
            while (url.find()) {
                hidden.hide(line, url.start(1));
                values.add(url.group(1));
            }
        }
        continued = 0;
        for (int line = 0; line < lines.size() && !aliases.isEmpty(); line++) {
            Matcher anchor = ANCHOR.matcher(lines.get(line));
            while (anchor.find()) {
                if (aliases.contains(anchor.group(1))) {
                    value(line, anchor.end(), HiddenText.indent(lines.get(line)), isFlow(lines.get(line)));
                }
            }
        }
    }

    /** What may be a password, or a part of one, in the spellings in which a message may quote it. */
    Set<String> values() {
        return values;
    }

    /** The keys of which YAML would say, too, that they have a scalar. */
    List<Span> literalKeys() {
        return literalKeys;
    }

    private void found(int line, Matcher key) {
        String text = lines.get(line);
        String before = text.substring(0, key.start()).strip();
        boolean isFlow = before.matches(".*[{\\[,]");
        if ((isFlow || before.matches("[-?\\s]*"))
                && key.group(2).equalsIgnoreCase("password")
                && !NO_LITERAL.matcher(text.substring(key.end()).strip()).matches()) {
            literalKeys.add(new Span(new Position(line + 1, key.start() + 1), new Position(line + 1, key.end(2) + 1)));
        }
        value(line, key.end(), isFlow ? HiddenText.indent(text) : key.start(), isFlow);
    }

    private void value(int line, int from, int indent, boolean isFlow) {
        Rest rest = new Rest(lines.get(line).substring(from), isFlow);
        hidden.hide(line, from);
        rest.words().forEach(this::word);
        rest.alias().ifPresent(aliases::add);
        if (!rest.isFinished()) {
            goOn(Math.max(line, continued), rest, indent);
        }
    }

    private static boolean isFlow(String line) {
        return line.matches(".*[{\\[].*");
    }

    /** Hides the lines below that may belong to the value. */
    private void goOn(int last, Rest rest, int indent) {
        int next = last + 1;
        while (next < lines.size() && goesOn(lines.get(next), rest, indent)) {
            hidden.hide(next);
            word(lines.get(next));
            next++;
        }
        if (rest.isOpenQuote() && next < lines.size()) {
            hidden.hide(next);
            word(lines.get(next));
            next++;
        }
        continued = next - 1;
    }

    private static boolean goesOn(String line, Rest rest, int indent) {
        return rest.isOpenQuote()
                ? line.indexOf(rest.quote()) < 0
                : HiddenText.isBelow(line, indent) || !NEXT.matcher(line).matches();
    }

    /** Without the quotes and signs around it, and the backslashes of quotes inside quotes. */
    private void word(String text) {
        String word = text.strip().replaceAll("^[&*!\\\\\"']+|[\\\\\"',}\\]]+$", "");
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
            values.add(word);
        }
    }

    /** What follows a key on its line. */
    private record Rest(String text, boolean isFlow) {

        private String bare() {
            return PROPERTIES.matcher(text).replaceFirst("");
        }

        char quote() {
            String bare = bare();
            return bare.startsWith("\"") || bare.startsWith("'") ? bare.charAt(0) : ' ';
        }

        /** The offset of the quote that closes the value; negative if there is none. */
        private int closing() {
            String bare = bare();
            int at = bare.indexOf(quote(), 1);
            while (at > 0 && (bare.charAt(at - 1) == '\\' || bare.startsWith("''", at))) {
                at = bare.indexOf(quote(), at + (bare.charAt(at - 1) == '\\' ? 1 : 2));
            }
            return at;
        }

        Optional<String> alias() {
            return ALIAS.matcher(bare()).results().map(match -> match.group(1)).findFirst();
        }

        boolean isOpenQuote() {
            return quote() != ' ' && closing() < 0;
        }

        boolean isFinished() {
            return quote() == ' ' ? isFlow && text.matches(".*[,}\\]].*") : closing() > 0;
        }

        List<String> words() {
            if (quote() != ' ' && closing() > 0) {
                return List.of(bare().substring(1, closing()));
            }
            List<String> words = new ArrayList<>(List.of(text));
            String alone = text.split(isFlow ? "[,}\\]]|\\s#" : "\\s#", 2)[0];
            words.add(alone);
            if (alone.matches("[&*!].*")) {
                words.addAll(List.of(alone.split("\\s+")));
            }
            return words;
        }
    }
}
