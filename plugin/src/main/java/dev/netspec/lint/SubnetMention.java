package dev.netspec.lint;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A macro of an npTemplate that draws from a Subnet.
 *
 * @param alias what the template calls the Subnet
 * @param macro as written
 */
record SubnetMention(String alias, String macro, Origin origin) {

    private static final Pattern MACRO =
            Pattern.compile("\\{\\{\\s*(?:ip\\s+[\"`][^:\"`]*:|\\w+_from_subnet\\s+[\"`])([^\"`]*)[\"`]\\s*\\}\\}");

    private static final Pattern DEVICE = Pattern.compile("\\{\\{\\s*ip\\s+[\"`]([^:\"`]*):");

    /** What it names the address for: an interface, or a NIC by its number; empty if it takes no address. */
    Optional<String> device() {
        return DEVICE.matcher(macro).results().map(device -> device.group(1)).findFirst();
    }

    /** Those in a netplan document, in the order written. */
    static List<SubnetMention> in(Node netplan) {
        return scalars(netplan)
                .flatMap(scalar -> MACRO.matcher(scalar.text())
                        .results()
                        .map(macro -> new SubnetMention(macro.group(1), macro.group(), scalar.origin())))
                .toList();
    }

    private static Stream<ScalarNode> scalars(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Stream.of(scalar);
        }
        return node instanceof ListNode list
                ? list.items().stream().flatMap(SubnetMention::scalars)
                : ((MapNode) node)
                        .entries().values().stream()
                                .flatMap(entry -> Stream.concat(Stream.of(entry.key()), scalars(entry.value())));
    }
}
