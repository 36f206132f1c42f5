package dev.netspec.diff;

import dev.netspec.net.AddressRange;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses in a part of an object. The destination of a default route is every address, so it is none. */
final class FieldAddresses {

    private static final String ANYWHERE = "0.0.0.0/0";

    private FieldAddresses() {}

    /** Whether a change is one of addresses, not only of how they are written. */
    static boolean changeWith(FieldChange change) {
        return !in(change.before()).equals(in(change.after()));
    }

    static boolean areIn(FieldChange change) {
        return !in(change.after()).addresses().isEmpty();
    }

    static boolean areIn(Node node) {
        return !in(Optional.of(node)).addresses().isEmpty();
    }

    private static AddressSet in(Optional<Node> node) {
        List<ScalarNode> addresses = node.stream()
                .flatMap(FieldAddresses::scalars)
                .filter(scalar -> !scalar.text().equals(ANYWHERE))
                .filter(scalar -> AddressRange.parse(scalar.text()).isPresent()
                        || AddressRange.parsePoolAddress(scalar.text()).isPresent())
                .toList();
        return AddressSet.of(addresses);
    }

    private static Stream<ScalarNode> scalars(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().values().stream().flatMap(entry -> scalars(entry.value()));
        }
        return node instanceof ListNode list
                ? list.items().stream().flatMap(FieldAddresses::scalars)
                : Stream.of((ScalarNode) node);
    }
}
