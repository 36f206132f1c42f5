package dev.netspec.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Finds which of many ranges intersect. */
public final class Overlaps {

    private Overlaps() {}

    /**
     * Every pair of items whose ranges intersect, ordered by where the later of the two ranges begins.
     *
     * <p>A sweep over the sorted ranges: the time grows with the items and the pairs found, never with all pairs.
     */
    public static <T> List<Overlap<T>> of(List<T> items, Function<T, AddressRange> rangeOf) {
        List<AddressRange> ranges = items.stream().map(rangeOf).toList();
        List<Overlap<T>> overlaps = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int index : byFirstAddress(ranges)) {
            AddressRange range = ranges.get(index);
            for (Iterator<Integer> others = open.iterator(); others.hasNext(); ) {
                int other = others.next();
                ranges.get(other)
                        .intersection(range)
                        .ifPresentOrElse(
                                shared -> overlaps.add(new Overlap<>(
                                        items.get(Math.min(index, other)), items.get(Math.max(index, other)), shared)),
                                others::remove);
            }
            open.add(index);
        }
        return overlaps;
    }

    /** The indexes of the ranges in the order of their first addresses, and of the list where these are equal. */
    private static int[] byFirstAddress(List<AddressRange> ranges) {
        long[] keys = new long[ranges.size()];
        for (int i = 0; i < keys.length; i++) {
            // 32 bits of address and 31 of index make one long, and longs sort several times faster than objects
            keys[i] = ranges.get(i).first().value() << 31 | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> (int) (key & Integer.MAX_VALUE))
                .toArray();
    }
}
