package dev.netspec.net;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Optional;
import java.util.stream.Stream;

/** The only door to the IPAddress library, and a narrow one: by itself it also reads blanks, ranges, octal and hex. */
final class AddressText {

    private static final IPAddressStringParameters STRICT = strict();

    private AddressText() {}

    private static IPAddressStringParameters strict() {
        IPAddressStringParameters.Builder builder = new IPAddressStringParameters.Builder()
                .allowEmpty(false)
                .allowAll(false)
                .allowSingleSegment(false)
                .allowPrefix(false)
                .allowMask(false)
                .allowWildcardedSeparator(false)
                .setRangeOptions(RangeParameters.NO_RANGE);
        builder.getIPv4AddressParametersBuilder()
                .allowLeadingZeros(false)
                .allow_inet_aton(false)
                .allowBinary(false);
        return builder.toParams();
    }

    static Optional<Ip> ipv4(String text) {
        IPAddressString parsed = new IPAddressString(text, STRICT);
        return parsed.isIPv4()
                // the library trims what it reads
                ? Optional.of(new Ip(parsed.getAddress().toIPv4().longValue()))
                        .filter(ip -> ip.toString().equals(text))
                : Optional.empty();
    }

    /** Whether an address, the network of a CIDR or an edge of a range is IPv6. */
    static boolean hasIpv6(String text) {
        return Stream.of(text.split("-"))
                .map(edge -> edge.split("/", 2)[0])
                .anyMatch(edge -> new IPAddressString(edge, STRICT).isIPv6());
    }
}
