package dev.netspec.net;

import java.util.Optional;

/**
 * An IPv4 address.
 *
 * @param value 0 to 2<sup>32</sup> - 1
 */
public record Ip(long value) implements Comparable<Ip> {

    public Ip {
        if (value < 0 || value > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("Not an IPv4 address: " + value);
        }
    }

    /** Four decimal parts without leading zeros; empty for anything else. */
    public static Optional<Ip> parse(String text) {
        return AddressText.ipv4(text);
    }

    public Ip plus(long count) {
        return new Ip(value + count);
    }

    @Override
    public int compareTo(Ip other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return (value >> 24) + "." + (value >> 16 & 255) + "." + (value >> 8 & 255) + "." + (value & 255);
    }
}
