package dev.netspec.it;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills in the macros of an {@code npTemplate} as the product does for one host: with the template's NICs, invented MAC
 * addresses, and the next address of each Subnet.
 */
final class PlausibleHost {

    private static final Pattern MACRO = Pattern.compile("\\{\\{\\s*(\\w+)\\s*(?:\"([^\"]*)\"|(\\d+))?\\s*}}");

    private final List<Map<?, ?>> subnets;
    private int addresses;

    PlausibleHost(List<Map<?, ?>> subnets) {
        this.subnets = subnets;
    }

    /** The netplan configuration that a template becomes, with its {@code network:} around it. */
    String netplan(String npTemplate) {
        String filled = MACRO.matcher(npTemplate).replaceAll(this::value);
        return "network:\n" + filled.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private String value(MatchResult macro) {
        String text = macro.group(2);
        return switch (macro.group(1)) {
            case "nic" -> "eno" + (Integer.parseInt(macro.group(3)) + 1);
            case "mac" -> "52:54:00:00:00:%02x".formatted(Integer.parseInt(macro.group(3)));
            case "cluster_api_lb_ip" -> "192.0.2.1/32";
            case "ip" -> address(text.substring(text.indexOf(':') + 1));
            case "cidr_from_subnet" -> of(text, "cidr").toString();
            case "gateway_from_subnet" -> of(text, "gateway").toString();
            case "nameservers_from_subnet" ->
                ((List<?>) of(text, "nameservers"))
                        .stream().map(server -> "\"" + server + "\"").collect(Collectors.joining(", ", "[", "]"));
            default -> throw new AssertionError("The product has no macro " + macro.group());
        };
    }

    private String address(String subnet) {
        String range = ((List<?>) of(subnet, "includeRanges")).get(0).toString();
        String[] parts = range.split("-")[0].split("\\.");
        parts[3] = String.valueOf(Integer.parseInt(parts[3]) + addresses++);
        String prefix = of(subnet, "cidr").toString().split("/")[1];
        return Arrays.stream(parts).collect(Collectors.joining(".")) + "/" + prefix;
    }

    private Object of(String subnet, String field) {
        return subnets.stream()
                .filter(each -> Rendered.value(each, "metadata", "name")
                        .filter(subnet::equals)
                        .isPresent())
                .findFirst()
                .flatMap(each -> Rendered.value(each, "spec", field))
                .orElseThrow(() -> new AssertionError("No Subnet " + subnet + " with " + field));
    }
}
