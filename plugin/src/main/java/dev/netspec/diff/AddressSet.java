package dev.netspec.diff;

import dev.netspec.net.AddressRange;
import dev.netspec.net.Addresses;
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
 * @param addresses those that can be read
 * @param unreadable what is no address, as it is written
 */
record AddressSet(Addresses addresses, SortedSet<String> unreadable) {

    static final AddressSet NONE = new AddressSet(Addresses.NONE, new TreeSet<>());

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
        return new AddressSet(new Addresses(ranges), unreadable);
    }

    AddressSet plus(AddressSet other) {
        SortedSet<String> all = new TreeSet<>(unreadable);
        all.addAll(other.unreadable);
        return new AddressSet(addresses.plus(other.addresses), all);
    }

    @Override
    public String toString() {
        String all = Stream.concat(addresses.ranges().stream().map(AddressRange::toString), unreadable.stream())
                .map(each -> "`" + each + "`")
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing" : all;
    }
}
