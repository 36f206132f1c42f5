package dev.netspec.diagnostic;

import dev.netspec.source.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who uses a place that several share, a host profile or a network: the mistake in it is one, and the way from it to those
 * who have it is not easily seen.
 *
 * @param ways from the place to each that uses it, by where he says so
 */
record Usage(SortedMap<Origin, List<Origin.Use>> ways) {

    private static final String BY = "used by ";

    /** How many users are named besides the one that is shown. */
    private static final int NAMED = 3;

    /** @param origins of the same place, each with one way to a user */
    static Usage of(Collection<Origin> origins) {
        SortedMap<Origin, List<Origin.Use>> ways = new TreeMap<>(Origin.ORDER);
        origins.stream()
                .map(Origin::uses)
                .filter(way -> !way.isEmpty())
                .forEach(way -> ways.putIfAbsent(way.get(way.size() - 1).at(), way));
        return new Usage(ways);
    }

    /**
     * The finding with a note for each step to the first user, and one that names the others. A finding that went through
     * another collector before has them already.
     */
    Diagnostic tell(Diagnostic finding) {
        if (ways.isEmpty()
                || finding.notes().stream().anyMatch(note -> note.message().startsWith(BY))) {
            return finding;
        }
        Diagnostic told = finding;
        for (Origin.Use use : ways.get(ways.firstKey())) {
            told = told.note(BY + use.by(), use.at());
        }
        Set<String> others = new LinkedHashSet<>();
        ways.values().stream()
                .skip(1)
                .forEach(way -> others.add(way.get(way.size() - 1).by()));
        return others.isEmpty() ? told : told.note("also " + BY + list(List.copyOf(others)), Origin.NONE);
    }

    private static String list(List<String> users) {
        List<String> named = new ArrayList<>(users.subList(0, Math.min(NAMED, users.size())));
        if (users.size() > NAMED) {
            named.add((users.size() - NAMED) + " more");
        }
        int last = named.size() - 1;
        return last == 0 ? named.get(0) : String.join(", ", named.subList(0, last)) + " and " + named.get(last);
    }
}
