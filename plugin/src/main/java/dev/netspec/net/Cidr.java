package dev.netspec.net;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network in CIDR notation.
 *
 * @param network the first address; host bits that were written are masked, as the product does
 * @param prefix 0 to 32
 */
public record Cidr(Ip network, int prefix) implements Comparable<Cidr> {

    private static final Pattern PREFIX = Pattern.compile("[0-9]|[12][0-9]|3[0-2]");

    public Cidr {
        if (prefix < 0 || prefix > 32) {
            throw new IllegalArgumentException("Not a prefix length: " + prefix);
        }
        network = new Ip(network.value() & mask(prefix));
    }

    /** {@code a.b.c.d/n}; empty for anything else. */
    public static Optional<Cidr> parse(String text) {
        int slash = text.indexOf('/');
        return slash >= 0 && PREFIX.matcher(text.substring(slash + 1)).matches()
                ? Ip.parse(text.substring(0, slash))
                        .map(ip -> new Cidr(ip, Integer.parseInt(text.substring(slash + 1))))
                : Optional.empty();
    }

    private static long mask(int prefix) {
        return prefix == 0 ? 0 : 0xFFFF_FFFFL << (32 - prefix) & 0xFFFF_FFFFL;
    }

    public Ip netmask() {
        return new Ip(mask(prefix));
    }

    /** The last address, which is the broadcast address up to prefix 30. */
    public Ip last() {
        return new Ip(network.value() | ~mask(prefix) & 0xFFFF_FFFFL);
    }

    public AddressRange range() {
        return new AddressRange(network, last());
    }

    /** Without the network and the broadcast address, which prefixes 31 and 32 do not have. */
    public AddressRange hosts() {
        return prefix > 30 ? range() : new AddressRange(network.plus(1), last().plus(-1));
    }

    public boolean contains(Ip ip) {
        return range().contains(ip);
    }

    public boolean contains(AddressRange other) {
        return range().contains(other);
    }

    /** The smallest network that holds both. */
    public Cidr spanning(Cidr other) {
        int common = Long.numberOfLeadingZeros(network.value() ^ other.network.value()) - 32;
        return new Cidr(network, Math.min(common, Math.min(prefix, other.prefix)));
    }

    public boolean overlaps(Cidr other) {
        return range().intersects(other.range());
    }

    @Override
    public int compareTo(Cidr other) {
        int byNetwork = network.compareTo(other.network);
        return byNetwork != 0 ? byNetwork : Integer.compare(prefix, other.prefix);
    }

    @Override
    public String toString() {
        return network + "/" + prefix;
    }
}
