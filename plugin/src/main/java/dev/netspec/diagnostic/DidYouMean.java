package dev.netspec.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Finds the known name that somebody most likely meant. */
public final class DidYouMean {

    private DidYouMean() {}

    /** Fewer letters than this are part of too many names. */
    private static final int TELLING = 4;

    /**
     * The nearest known name, if any is near: at most a third of its letters differ, or else it begins like what was written,
     * or is part of it, or has it as a part.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return nearest(known, name -> distance(fold(written), fold(name)), name -> name.length() / 3)
                .or(() -> nearest(known, name -> distanceOfParts(fold(written), fold(name)), name -> 1));
    }

    private static Optional<String> nearest(
            Collection<String> known, ToIntFunction<String> distance, ToIntFunction<String> most) {
        return known.stream()
                .filter(name -> distance.applyAsInt(name) <= Math.max(1, most.applyAsInt(name)))
                .min(Comparator.comparingInt(distance).thenComparing(Comparator.naturalOrder()));
    }

    /** Of the shorter word from the part of the longer one that is most like it: any part, or the beginning. */
    private static int distanceOfParts(String one, String other) {
        String part = one.length() < other.length() ? one : other;
        String whole = one.length() < other.length() ? other : one;
        if (part.length() < TELLING) {
            return Integer.MAX_VALUE;
        }
        return whole.contains(part)
                ? 0
                : IntStream.rangeClosed(part.length() - 1, Math.min(part.length() + 1, whole.length()))
                        .map(end -> distance(part, whole.substring(0, end)))
                        .min()
                        .orElseThrow();
    }

    /** The known name that differs in capitals, dashes and underscores only, if there is exactly one. */
    public static Optional<String> respelt(String written, Collection<String> known) {
        List<String> alike =
                known.stream().filter(name -> fold(name).equals(fold(written))).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Edits (insert, delete, replace, swap neighbours) that turn one word into the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
