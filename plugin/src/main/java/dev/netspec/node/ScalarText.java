package dev.netspec.node;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a string is written so that every reader takes it for that string.
 *
 * <p>Unquoted is only what is known to be safe; whatever else there is gets double quotes, the one style that can hold
 * all characters.
 */
final class ScalarText {

    /** No character of these has a meaning in YAML where it may stand here. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z/_0-9](?:[A-Za-z/_0-9.@+=() -]*[A-Za-z/_0-9.@+=()-])?");

    /** What some reader may take for an integer, a number, a date or a time, and then some. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("0[xXbB][0-9a-fA-F_]*|[0-9][0-9eEoOtTzZ_.+ -]*");

    /** Addresses, networks and ranges: no number has two points. */
    private static final Pattern LIKE_AN_ADDRESS = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9./-]*");

    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private ScalarText() {}

    /** The string on one line, in double quotes if it needs them. */
    static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        return SAFE.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && (!LIKE_A_NUMBER.matcher(text).matches()
                        || LIKE_AN_ADDRESS.matcher(text).matches());
    }

    /**
     * Whether a literal block holds the string and shows it: several lines, none of which begins or ends the text with
     * blanks, since blanks there decide what the block means.
     */
    static boolean fitsLiteral(String text) {
        if (text.indexOf('\n') < 0 || !text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isPrintable(c))) {
            return false;
        }
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        String lastLine = body.substring(body.lastIndexOf('\n') + 1);
        return !Character.isWhitespace(text.charAt(0)) && !lastLine.isBlank();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(String.format(c > 0xFF ? "\\u%04X" : "\\x%02X", c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /** Whether the character may stand for itself and is not taken for a line break or a byte order mark. */
    private static boolean isPrintable(int c) {
        return c >= ' ' && c < 0x7F
                || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c < 0xFFFE && c != 0xFEFF
                || c >= 0x10000;
    }
}
