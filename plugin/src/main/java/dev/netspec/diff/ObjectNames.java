package dev.netspec.diff;

import dev.netspec.diagnostic.Phrase;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names objects so that it is clear which are meant: all of a kind by their number, others by name. */
final class ObjectNames {

    /** Up to so many are named, even if they are all there are. */
    private static final int FEW = 2;

    private ObjectNames() {}

    /** Each by its name. */
    static String of(Collection<ObjectPair> these) {
        return of(these, List.of());
    }

    /** @param all the objects among which these are */
    static String of(Collection<ObjectPair> these, Collection<ObjectPair> all) {
        if (these.size() == all.size() && these.size() > FEW && kinds(these).size() > 1) {
            return "all " + Phrase.count(these.size(), "object");
        }
        List<String> words = kinds(these).entrySet().stream()
                .map(kind ->
                        words(kind.getKey(), kind.getValue(), kinds(all).getOrDefault(kind.getKey(), new TreeSet<>())))
                .toList();
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + " and " + words.get(end);
    }

    private static String words(String kind, SortedSet<String> names, SortedSet<String> all) {
        if (names.size() > FEW && names.equals(all)) {
            return "all " + Phrase.count(all.size(), kind);
        }
        return kind + (names.size() > 1 ? "s " : " ") + Phrase.and(names);
    }

    private static SortedMap<String, SortedSet<String>> kinds(Collection<ObjectPair> objects) {
        SortedMap<String, SortedSet<String>> kinds = new TreeMap<>();
        objects.forEach(each ->
                kinds.computeIfAbsent(each.kind(), kind -> new TreeSet<>()).add(each.name()));
        return kinds;
    }
}
