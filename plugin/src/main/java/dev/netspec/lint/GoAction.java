package dev.netspec.lint;

import dev.netspec.field.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the braces of a macro, as Go's template engine splits it.
 *
 * @param words in the order written, texts with their quotes
 */
record GoAction(Macro macro, List<String> words) {

    /** Words, texts in either of Go's quotes, what Go takes for a character, and any other sign. */
    private static final Pattern WORD = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|'[^']*'|[$.]?[\\p{L}_][\\p{L}\\d_.-]*|[-+]?\\d[\\w.]*|:=|\\S");

    /** Those that open a text which does not end, and those that mean nothing to the engine. */
    private static final Set<String> NO_WORDS =
            Set.of("\"", "`", "'", "{", "}", "#", "&", "*", ";", "<", ">", "?", "@", "~");

    static GoAction of(Macro macro) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(macro.inside());
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return new GoAction(macro, words);
    }

    /** What the engine cannot read, if there is any. */
    Optional<String> unreadable() {
        return words.stream().filter(NO_WORDS::contains).findFirst();
    }

    /** The names of functions: the first word, and those after a pipe or a bracket. */
    List<String> functions() {
        List<String> functions = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean begins = at == 0 || Set.of("|", "(", ":=", "=").contains(words.get(at - 1));
            if (begins && words.get(at).matches("[\\p{L}_].*")) {
                functions.add(words.get(at));
            }
        }
        return functions;
    }

    /** Whether it calls one function and nothing else. */
    boolean isCall() {
        return functions().size() == 1 && words.stream().noneMatch(Set.of("|", "(", ":=", "=")::contains);
    }

    List<String> arguments() {
        return words.subList(1, words.size());
    }
}
