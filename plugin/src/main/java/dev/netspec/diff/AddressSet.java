package dev.netspec.diff;

import dev.netspec.net.AddressRange;
import dev.netspec.node.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses, however they are written: two sets are equal if they hold the same addresses.
 *
 * @param ranges sorted, without two that touch
 * @param unreadable what is no address, as it is written
 */
record AddressSet(List<AddressRange> ranges, SortedSet<String> unreadable) {

    static final AddressSet NONE = new AddressSet(List.of(), new TreeSet<>());

    /** As IPAM or MetalLB writes them. */
    static AddressSet of(Collection<? extends Node> written) {
        List<AddressRange> ranges = new ArrayList<>();
        SortedSet<String> unreadable = new TreeSet<>();
        for (Node node : written) {
            String text = Shown.of(node);
            AddressRange.parse(text)
                    .or(() -> AddressRange.parsePoolAddress(text))
                    .ifPresentOrElse(ranges::add, () -> unreadable.add(text));
        }
        return new AddressSet(merged(ranges), unreadable);
    }

    AddressSet plus(AddressSet other) {
        SortedSet<String> all = new TreeSet<>(unreadable);
        all.addAll(other.unreadable);
        return new AddressSet(
                merged(Stream.concat(ranges.stream(), other.ranges.stream()).toList()), all);
    }

    private static List<AddressRange> merged(List<AddressRange> ranges) {
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

    @Override
    public String toString() {
        String all = Stream.concat(ranges.stream().map(AddressRange::toString), unreadable.stream())
                .map(each -> "`" + each + "`")
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing" : all;
    }
}
