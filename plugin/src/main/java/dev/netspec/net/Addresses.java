package dev.netspec.net;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of addresses, however its ranges are written: two are equal if they hold the same addresses.
 *
 * @param ranges sorted, without two that touch
 */
public record Addresses(List<AddressRange> ranges) {

    public static final Addresses NONE = new Addresses(List.of());

    /** Ranges may overlap and stand in any order. */
    public Addresses {
        ranges = merged(ranges);
    }

    private static List<AddressRange> merged(Collection<AddressRange> ranges) {
        List<AddressRange> merged = new ArrayList<>();
        for (AddressRange next : ranges.stream().sorted().toList()) {
            int end = merged.size() - 1;
            if (end >= 0 && next.first().value() <= merged.get(end).last().value() + 1) {
                AddressRange before = merged.remove(end);
                boolean reaches = next.last().compareTo(before.last()) > 0;
                merged.add(new AddressRange(before.first(), reaches ? next.last() : before.last()));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    public long size() {
        return ranges.stream().mapToLong(AddressRange::size).sum();
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public Addresses plus(Addresses other) {
        return new Addresses(
                Stream.concat(ranges.stream(), other.ranges.stream()).toList());
    }

    /** What is left without the other's addresses. */
    public Addresses minus(Addresses other) {
        List<AddressRange> left = new ArrayList<>();
        int next = 0;
        for (AddressRange range : ranges) {
            long from = range.first().value();
            while (next < other.ranges.size() && other.ranges.get(next).last().value() < from) {
                next++;
            }
            for (int index = next;
                    index < other.ranges.size() && other.ranges.get(index).intersects(range);
                    index++) {
                AddressRange gone = other.ranges.get(index);
                if (from < gone.first().value()) {
                    left.add(new AddressRange(new Ip(from), gone.first().plus(-1)));
                }
                from = gone.last().value() + 1;
            }
            if (from <= range.last().value()) {
                left.add(new AddressRange(new Ip(from), range.last()));
            }
        }
        return new Addresses(left);
    }

    /** {@code `a-b`, `c`}, as a sentence has them; {@code nothing} if there are none. */
    @Override
    public String toString() {
        return isEmpty()
                ? "nothing"
                : ranges.stream().map(range -> "`" + range + "`").collect(Collectors.joining(", "));
    }
}
