package dev.netspec.generator;

import java.util.ArrayList;
import java.util.List;

/** Addresses that are handed out once each, from the first to the last. The first and the last of all are nobody's. */
final class Block {

    final String cidr;
    private final long first;
    private final long last;
    private long next;

    Block(long first, int prefix) {
        this.cidr = text(first) + "/" + prefix;
        this.first = first;
        this.last = first + (1L << (32 - prefix)) - 1;
        this.next = first + 1;
    }

    String take() {
        return text(advance(1));
    }

    /** The last host address: for a router that is not the first. */
    String end() {
        return text(last - 1);
    }

    String range(int size) {
        long from = advance(size);
        return size == 1 ? text(from) : text(from) + "-" + text(from + size - 1);
    }

    /** At least so many addresses, as one range or as a list of several. */
    Object ranges(Chance chance, int least) {
        next += chance.between(0, 3);
        if (chance.in100(65)) {
            return chance.in100(20) ? List.of(range(least)) : range(least);
        }
        List<Object> ranges = new ArrayList<>();
        for (int left = least; left > 0; ) {
            int size = Math.min(left, chance.between(1, Math.max(1, least / 2)));
            ranges.add(range(size));
            next += chance.between(1, 3);
            left -= size;
        }
        return ranges;
    }

    private long advance(int count) {
        long from = next;
        next += count;
        if (next >= last) {
            throw new IllegalStateException(cidr + " is used up");
        }
        return from;
    }

    /** An address beyond the block. */
    String outside() {
        return text(first - 3);
    }

    static String text(long address) {
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }
}
