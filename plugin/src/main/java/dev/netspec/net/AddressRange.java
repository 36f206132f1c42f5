package dev.netspec.net;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Addresses from first to last, both included.
 *
 * @param last not before {@code first}
 */
public record AddressRange(Ip first, Ip last) implements Comparable<AddressRange> {

    public AddressRange {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    /** {@code a-b} or a single {@code a}, as the product's IPAM reads it: blanks outside, none around the dash. */
    public static Optional<AddressRange> parse(String text) {
        String range = text.strip();
        int dash = range.indexOf('-');
        return dash < 0
                ? Ip.parse(range).map(AddressRange::single)
                : between(range.substring(0, dash), range.substring(dash + 1));
    }

    /** {@code a-b}, blanks around the dash allowed, or {@code a/n}, as MetalLB reads the addresses of a pool. */
    public static Optional<AddressRange> parsePoolAddress(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? Cidr.parse(text).map(Cidr::range)
                : between(
                        text.substring(0, dash).strip(),
                        text.substring(dash + 1).strip());
    }

    private static Optional<AddressRange> between(String first, String last) {
        return Ip.parse(first)
                .flatMap(from ->
                        Ip.parse(last).filter(to -> from.compareTo(to) <= 0).map(to -> new AddressRange(from, to)));
    }

    public static AddressRange single(Ip ip) {
        return new AddressRange(ip, ip);
    }

    public long size() {
        return last.value() - first.value() + 1;
    }

    public boolean contains(Ip ip) {
        return first.compareTo(ip) <= 0 && ip.compareTo(last) <= 0;
    }

    public boolean contains(AddressRange other) {
        return contains(other.first) && contains(other.last);
    }

    public boolean intersects(AddressRange other) {
        return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    /** Whether every address of it is in one of these. */
    public boolean isCoveredBy(Collection<AddressRange> others) {
        long next = first.value();
        for (AddressRange other : others.stream().sorted().toList()) {
            if (other.first.value() > next) {
                break;
            }
            next = Math.max(next, other.last.value() + 1);
        }
        return next > last.value();
    }

    /** The shared addresses, if any. */
    public Optional<AddressRange> intersection(AddressRange other) {
        return intersects(other)
                ? Optional.of(new AddressRange(
                        first.compareTo(other.first) >= 0 ? first : other.first,
                        last.compareTo(other.last) <= 0 ? last : other.last))
                : Optional.empty();
    }

    /** What is left without the other's addresses: nothing, one range or two. */
    public List<AddressRange> minus(AddressRange other) {
        if (!intersects(other)) {
            return List.of(this);
        }
        List<AddressRange> left = new ArrayList<>();
        if (first.compareTo(other.first) < 0) {
            left.add(new AddressRange(first, other.first.plus(-1)));
        }
        if (other.last.compareTo(last) < 0) {
            left.add(new AddressRange(other.last.plus(1), last));
        }
        return left;
    }

    @Override
    public int compareTo(AddressRange other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    /** {@code a-b} or {@code a/32}, for MetalLB: it refuses the {@code a} that IPAM wants, and IPAM refuses {@code a/32}. */
    public String toPoolAddress() {
        return first.equals(last) ? new Cidr(first, 32).toString() : toString();
    }

    /** {@code a-b}, or {@code a} alone: the notation of {@code Subnet.spec.includeRanges}. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "-" + last;
    }
}
