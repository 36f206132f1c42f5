package dev.netspec.net;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds addresses that nothing has claimed. */
public final class FreeSpace {

    private FreeSpace() {}

    /**
     * The lowest block of so many addresses inside a network that touches nothing taken.
     *
     * <p>The network and the broadcast address are never part of it, but for prefixes 31 and 32, which have none.
     *
     * @param size at least 1
     */
    public static Optional<AddressRange> nextBlock(Cidr within, long size, Collection<AddressRange> taken) {
        if (size < 1) {
            throw new IllegalArgumentException("A block has at least one address, not " + size);
        }
        long start = within.hosts().first().value();
        long end = within.hosts().last().value();
        List<AddressRange> sorted = taken.stream().sorted().toList();
        for (AddressRange range : sorted) {
            if (range.first().value() >= start + size) {
                break;
            }
            start = Math.max(start, range.last().value() + 1);
        }
        return start + size - 1 <= end
                ? Optional.of(new AddressRange(new Ip(start), new Ip(start + size - 1)))
                : Optional.empty();
    }
}
