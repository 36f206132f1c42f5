package dev.netspec.net;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds addresses that nothing has claimed. */
public final class FreeSpace {

    /** What is used inside and nowhere else. Source: RFC 1918. */
    static final List<Cidr> PRIVATE = Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
            .flatMap(text -> Cidr.parse(text).stream())
            .toList();

    private FreeSpace() {}

    /**
     * The addresses with as many of their neighbours as make up the size, those behind before those in front, if nothing has
     * claimed these.
     *
     * @param taken by others
     */
    public static Optional<AddressRange> grown(
            AddressRange addresses, Cidr within, long size, Collection<AddressRange> taken) {
        long more = Math.max(0, size - addresses.size());
        return Stream.of(new long[] {addresses.first().value(), addresses.last().value() + more}, new long[] {
                    addresses.first().value() - more, addresses.last().value()
                })
                .filter(ends -> within.hosts().first().value() <= ends[0]
                        && ends[1] <= within.hosts().last().value())
                .map(ends -> new AddressRange(new Ip(ends[0]), new Ip(ends[1])))
                .filter(range -> taken.stream().noneMatch(range::intersects))
                .findFirst();
    }

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
