package dev.netspec.files;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which paths are meant, as Maven users write it: {@code *} and {@code ?} stay within a name, {@code **} spans any
 * number of directories, none included, and a pattern that ends in {@code /} means all below it.
 *
 * @param includes a path must match one of these
 * @param excludes and none of these
 */
public record PathPatterns(List<String> includes, List<String> excludes) {

    public PathPatterns {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** @param path relative, with forward slashes */
    public boolean match(String path) {
        return includes.stream().anyMatch(pattern -> matches(pattern, path)) && !exclude(path);
    }

    /** Whether a path is not meant, nor what lies below it. */
    public boolean exclude(String path) {
        return excludes.stream().anyMatch(pattern -> matches(pattern, path));
    }

    private static boolean matches(String pattern, String path) {
        String full = pattern.endsWith("/") ? pattern + "**" : pattern;
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < full.length(); i++) {
            if (full.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (full.startsWith("/**", i) && i + 3 == full.length()) {
                regex.append("(?:/.*)?");
                i += 2;
            } else if (full.startsWith("**", i)) {
                regex.append(".*");
                i += 1;
            } else {
                regex.append(ofOne(full.charAt(i)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(path).matches();
    }

    private static String ofOne(char symbol) {
        return switch (symbol) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(symbol));
        };
    }
}
