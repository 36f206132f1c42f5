package dev.netspec.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand in for macros, where YAML wants a word. */
final class StandIns {

    private static final Pattern WORD = Pattern.compile("netspec-macro-(\\d+)-");

    private final List<String> macros = new ArrayList<>();

    /** The same word for the same macro. */
    String wordOf(String macro) {
        if (!macros.contains(macro)) {
            macros.add(macro);
        }
        return "netspec-macro-" + macros.indexOf(macro) + "-";
    }

    String restore(String text) {
        return WORD.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(macros.get(Integer.parseInt(match.group(1)))));
    }
}
