package dev.netspec.net;

import java.util.Arrays;
import java.util.Optional;

/** The address formats that a JSON Schema may name, each able to say what is wrong with a text. */
public enum AddressFormat {
    IP("ip"),
    CIDR("cidr"),
    RANGE("ip-range"),
    /** What MetalLB accepts in a pool: a range, blanks around the dash allowed, or a CIDR; no bare address. */
    POOL_ADDRESS("pool-address");

    private final String schemaName;

    AddressFormat(String schemaName) {
        this.schemaName = schemaName;
    }

    /** The name in {@code "format": …}. */
    public String schemaName() {
        return schemaName;
    }

    /** The format that a JSON Schema names; empty if it is none of these. */
    public static Optional<AddressFormat> named(String schemaName) {
        return Arrays.stream(values())
                .filter(format -> format.schemaName.equals(schemaName))
                .findFirst();
    }

    /** The text in this format, where it can mean only one thing: a range with blanks, as a CIDR or in short form. */
    public Optional<String> meant(String text) {
        String tight = text.strip().replaceAll("\\s*-\\s*", "-");
        return switch (this) {
            case IP -> Ip.parse(tight).map(Ip::toString);
            case CIDR -> Cidr.parse(tight).map(cidr -> tight);
            case RANGE -> range(tight).map(AddressRange::toString);
            case POOL_ADDRESS -> range(tight).map(AddressRange::toPoolAddress);
        };
    }

    private static Optional<AddressRange> range(String tight) {
        return AddressRange.parse(tight)
                .or(() -> Cidr.parse(tight).map(Cidr::range))
                .or(() -> AddressRange.parse(tight.replaceAll("^((?:\\d+\\.){3})(\\d+)-(\\d{1,3})$", "$1$2-$1$3")));
    }

    /** What is wrong with the text, as the end of a sentence that begins with it; empty if nothing is. */
    public Optional<String> problem(String text) {
        return switch (this) {
            case IP -> AddressProblem.ofIp(text);
            case CIDR -> AddressProblem.ofCidr(text);
            case RANGE -> AddressProblem.ofRange(text);
            case POOL_ADDRESS -> AddressProblem.ofPoolAddress(text);
        };
    }

    /** Whether an address, a CIDR or an edge of a range is IPv6: well formed, but the product does not support it. */
    public static boolean isIpv6(String text) {
        return AddressText.hasIpv6(text);
    }
}
