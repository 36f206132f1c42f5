package dev.netspec.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds which of many ranges meet a given one, in a time that grows with the logarithm of their number and with what is
 * found.
 *
 * <p>The items are sorted by their first addresses; the middle of each part of that list is the root of a tree over the
 * part, and knows the last address that the part reaches.
 */
public final class RangeIndex<T> {

    private record Entry<T>(T item, AddressRange range, int position) {}

    private final List<Entry<T>> entries;
    private final long[] reach;

    private RangeIndex(List<Entry<T>> entries) {
        this.entries = entries;
        this.reach = new long[entries.size()];
        measure(0, entries.size());
    }

    public static <T> RangeIndex<T> of(List<T> items, Function<T, AddressRange> rangeOf) {
        return new RangeIndex<>(IntStream.range(0, items.size())
                .mapToObj(i -> new Entry<>(items.get(i), rangeOf.apply(items.get(i)), i))
                .sorted(Comparator.comparing(Entry::range))
                .toList());
    }

    /** The items whose ranges share an address with this one, in the order of the list that was indexed. */
    public List<T> meeting(AddressRange range) {
        List<Entry<T>> found = new ArrayList<>();
        collect(range, 0, entries.size(), found);
        found.sort(Comparator.comparingInt(Entry::position));
        return found.stream().map(Entry::item).toList();
    }

    /** The last address that the part reaches; the lowest there is if it is empty. */
    private long measure(int from, int to) {
        if (from >= to) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long own = entries.get(middle).range().last().value();
        reach[middle] = Math.max(own, Math.max(measure(from, middle), measure(middle + 1, to)));
        return reach[middle];
    }

    private void collect(AddressRange range, int from, int to, List<Entry<T>> found) {
        if (from >= to) {
            return;
        }
        int middle = (from + to) >>> 1;
        if (reach[middle] < range.first().value()) {
            return;
        }
        collect(range, from, middle, found);
        Entry<T> entry = entries.get(middle);
        if (entry.range().first().compareTo(range.last()) <= 0) {
            if (entry.range().intersects(range)) {
                found.add(entry);
            }
            collect(range, middle + 1, to, found);
        }
    }
}
