package dev.netspec.net;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Addresses that are taken, put in order once for all who look for free ones. */
public final class Occupied {

    /** The last address of each stretch by its first; stretches neither overlap nor touch. */
    private final TreeMap<Long, Long> stretches = new TreeMap<>();

    public Occupied(Collection<AddressRange> taken) {
        for (AddressRange range : taken.stream().sorted().toList()) {
            Map.Entry<Long, Long> before = stretches.lastEntry();
            if (before != null && range.first().value() <= before.getValue() + 1) {
                stretches.put(
                        before.getKey(),
                        Math.max(before.getValue(), range.last().value()));
            } else {
                stretches.put(range.first().value(), range.last().value());
            }
        }
    }

    /** The next network of the same size in the same private address space that touches nothing taken. */
    public Optional<Cidr> nextNetwork(Cidr like) {
        long size = like.range().size();
        long start = like.last().value() + 1;
        Map.Entry<Long, Long> obstacle = stretches.floorEntry(start + size - 1);
        while (obstacle != null && obstacle.getValue() >= start) {
            start = (obstacle.getValue() / size + 1) * size;
            obstacle = stretches.floorEntry(start + size - 1);
        }
        long found = start;
        return FreeSpace.PRIVATE.stream()
                .filter(space -> space.contains(like.range())
                        && found + size - 1 <= space.last().value())
                .findFirst()
                .map(space -> new Cidr(new Ip(found), like.prefix()));
    }
}
