package dev.netspec.review;

import dev.netspec.diagnostic.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a sentence says that a value changes. */
final class Words {

    private Words() {}

    /** {@code changes its gateway from `a` to `b`}, {@code gets gateway `b`} or {@code loses its gateway `a`}. */
    static String change(String noun, Optional<?> before, Optional<?> after) {
        return changeOf(noun, before.stream().toList(), after.stream().toList());
    }

    static String change(String noun, Object before, Object after) {
        return change(noun, Optional.of(before), Optional.of(after));
    }

    /** The same of several values. */
    static String changeOf(String noun, Collection<?> before, Collection<?> after) {
        if (before.isEmpty()) {
            return "gets " + noun + " " + Phrase.and(after);
        }
        return after.isEmpty()
                ? "loses its " + noun + " " + Phrase.and(before)
                : "changes its " + noun + " from " + Phrase.and(before) + " to " + Phrase.and(after);
    }

    /** {@code gain `a` and lose `b`}, of a list whose order means nothing. */
    static String gainsAndLosses(Collection<?> before, Collection<?> after) {
        List<Object> gained = new ArrayList<>(after);
        gained.removeAll(before);
        List<Object> lost = new ArrayList<>(before);
        lost.removeAll(after);
        return Stream.of(
                        gained.isEmpty() ? "" : "gain " + Phrase.and(gained),
                        lost.isEmpty() ? "" : "lose " + Phrase.and(lost))
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    /** {@code `a`, `b` and `c`}, or {@code none}. */
    static String all(Collection<?> values) {
        return values.isEmpty() ? "none" : Phrase.and(values);
    }

    /** One change for each key whose value is not the same. */
    static List<String> changes(Map<String, String> before, Map<String, String> after) {
        SortedSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> change(
                        "`" + key + "`", Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))))
                .toList();
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
