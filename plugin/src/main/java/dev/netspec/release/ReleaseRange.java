package dev.netspec.release;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Releases from one to another, as the documentation words them: {@code all}, {@code 2.25 and later}, {@code 2.24 and
 * earlier}, {@code 2.21 to 2.25}. A shortened name means all its patch releases: {@code 2.24 and earlier} has 2.24.4.
 *
 * @param first empty if there is no earliest
 * @param last empty if there is no latest
 */
public record ReleaseRange(Optional<String> first, Optional<String> last) {

    private static final String NAME = "(\\d+(?:\\.\\d+)+)";
    private static final Pattern WORDS =
            Pattern.compile("all|" + NAME + " and later|" + NAME + " and earlier|" + NAME + " to " + NAME);

    /** Empty if the words are none of the four forms. */
    public static Optional<ReleaseRange> parse(String words) {
        Matcher matcher = WORDS.matcher(words);
        return matcher.matches()
                ? Optional.of(new ReleaseRange(either(matcher, 1, 3), either(matcher, 2, 4)))
                : Optional.empty();
    }

    private static Optional<String> either(Matcher matcher, int one, int other) {
        return Optional.ofNullable(matcher.group(one)).or(() -> Optional.ofNullable(matcher.group(other)));
    }

    public boolean contains(Release release) {
        return first.filter(bound -> compare(release.name(), bound) < 0).isEmpty()
                && last.filter(bound -> compare(release.name(), bound) > 0).isEmpty();
    }

    /** Compares as many numbers as the bound has. */
    private static int compare(String name, String bound) {
        int[] limit = numbers(bound);
        return Arrays.compare(Arrays.copyOf(numbers(name), limit.length), limit);
    }

    private static int[] numbers(String name) {
        return Arrays.stream(name.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
