package dev.netspec.net;

import java.util.List;
import java.util.Optional;

/**
 * Why a text is not the address somebody meant it to be, as the end of a sentence that begins with the text.
 *
 * <p>The parsers give the verdict; this only finds words for it, so the two cannot disagree.
 */
final class AddressProblem {

    private static final String IPV6 = "is an IPv6 address, and the product supports IPv4 only";

    private AddressProblem() {}

    static Optional<String> ofIp(String text) {
        return Ip.parse(text).isPresent()
                ? Optional.empty()
                : Optional.of(common(text).orElseGet(() -> {
                    if (Cidr.parse(text).isPresent()) {
                        return "is a network; write one address, `" + beforeSlash(text) + "`";
                    }
                    if (AddressRange.parse(text).isPresent()) {
                        return "is a range; write one address, `" + edges(text).get(0) + "`";
                    }
                    return "is not an IPv4 address: " + fault(text);
                }));
    }

    static Optional<String> ofCidr(String text) {
        return Cidr.parse(text).isPresent()
                ? Optional.empty()
                : Optional.of(common(text).orElseGet(() -> {
                    if (Ip.parse(text).isPresent()) {
                        return "has no prefix length, for example `/24`";
                    }
                    if (AddressRange.parse(text).isPresent()) {
                        return "is a range; write a network, for example `10.0.0.0/24`";
                    }
                    String address = beforeSlash(text);
                    if (Ip.parse(address).isEmpty()) {
                        return "is not a network: " + fault(address);
                    }
                    String prefix = text.substring(address.length() + 1);
                    return Ip.parse(prefix).isPresent()
                            ? "has a netmask; write a prefix length, for example `/24`"
                            : "has the prefix length `" + prefix + "`, which is not a number from 0 to 32";
                }));
    }

    static Optional<String> ofRange(String text) {
        return AddressRange.parse(text).isPresent()
                ? Optional.empty()
                : Optional.of(common(text).orElseGet(() -> {
                    Optional<Cidr> cidr = Cidr.parse(text);
                    if (cidr.isPresent()) {
                        return "is a CIDR; write it as a range, `" + cidr.get().range() + "`";
                    }
                    Optional<AddressRange> tight = AddressRange.parse(text.replaceAll("\\s*-\\s*", "-"));
                    return tight.isPresent()
                            ? "has blanks around the dash; write `" + tight.get() + "`"
                            : faultOfRange(text);
                }));
    }

    static Optional<String> ofPoolAddress(String text) {
        return AddressRange.parsePoolAddress(text).isPresent()
                ? Optional.empty()
                : Optional.of(common(text).orElseGet(() -> {
                    if (Ip.parse(text).isPresent()) {
                        return "is a single address, and MetalLB wants a range or a network; write `" + text + "/32`";
                    }
                    return text.contains("/") && !text.contains("-")
                            ? ofCidr(text).orElseThrow()
                            : faultOfRange(text);
                }));
    }

    /** What is wrong wherever an address is expected. */
    private static Optional<String> common(String text) {
        if (AddressText.hasIpv6(text)) {
            return Optional.of(IPV6);
        }
        if (text.isBlank()) {
            return Optional.of("is empty, and an address is expected");
        }
        if (!text.equals(text.strip())) {
            return Optional.of("begins or ends with a blank");
        }
        if (text.contains(",")) {
            return Optional.of("holds several values; write a list");
        }
        return Optional.empty();
    }

    private static String faultOfRange(String text) {
        List<String> edges = edges(text);
        if (edges.size() > 2) {
            return "has " + (edges.size() - 1) + " dashes, and a range has one";
        }
        if (edges.contains("")) {
            return "has a dash but not an address on either side of it";
        }
        for (String edge : edges) {
            if (edge.matches("[0-9]{1,3}") && Ip.parse(edges.get(0)).isPresent()) {
                String stem = edges.get(0).substring(0, edges.get(0).lastIndexOf('.') + 1);
                return "is a short form; write both addresses in full, `" + edges.get(0) + "-" + stem + edge + "`";
            }
            if (Ip.parse(edge).isEmpty()) {
                return "is not a range of addresses: " + (edges.size() == 1 ? "" : "in `" + edge + "`, ") + fault(edge);
            }
        }
        return "ends before it starts";
    }

    /** What keeps a text from being an IPv4 address. */
    private static String fault(String text) {
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return "it contains a blank";
        }
        String[] parts = text.split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            Optional<String> fault = faultOfPart(parts[i]);
            if (fault.isPresent()) {
                return "part " + (i + 1) + " is " + fault.get();
            }
        }
        return "it has " + parts.length + (parts.length == 1 ? " part" : " parts") + ", and an address has four";
    }

    private static Optional<String> faultOfPart(String part) {
        if (part.isEmpty()) {
            return Optional.of("empty");
        }
        if (!part.matches("[0-9]+")) {
            return Optional.of("`" + part + "`, which is not a number");
        }
        if (part.length() > 1 && part.startsWith("0")) {
            return Optional.of("`" + part + "`, and a leading zero means octal to some programs");
        }
        return part.length() > 3 || Integer.parseInt(part) > 255
                ? Optional.of(part + ", and 255 is the largest")
                : Optional.empty();
    }

    private static String beforeSlash(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    private static List<String> edges(String text) {
        return List.of(text.strip().split("\\s*-\\s*", -1));
    }
}
