package dev.netspec.lint;

import dev.netspec.netplan.NetplanMacro;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An interface as an npTemplate has it.
 *
 * @param section {@code ethernets}, {@code bonds}, {@code vlans} or {@code bridges}
 */
record TemplateInterface(String section, ScalarNode key, MapNode body) {

    private static final List<String> SECTIONS = List.of("ethernets", "bonds", "vlans", "bridges");

    /** Those of a netplan document, also where it stands in the key that a netplan file begins with. */
    static List<TemplateInterface> in(MapNode netplan) {
        MapNode document = netplan.map("network").orElse(netplan);
        return SECTIONS.stream()
                .flatMap(section -> document.map(section).stream()
                        .flatMap(map -> map.entries().values().stream())
                        .filter(entry -> entry.value() instanceof MapNode)
                        .map(entry -> new TemplateInterface(section, entry.key(), (MapNode) entry.value())))
                .toList();
    }

    String name() {
        return key.text();
    }

    boolean isNic() {
        return section.equals("ethernets") && !name().equals("lo");
    }

    /** The number of the NIC by its key. */
    OptionalInt number() {
        return NetplanMacro.of(key).map(NetplanMacro::nicIndex).orElse(OptionalInt.empty());
    }

    List<MapNode> routes() {
        return body.list("routes").stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .toList();
    }

    Stream<ScalarNode> addresses() {
        return body.list("addresses").stream()
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast);
    }

    /** The scalar at the end of a path of keys. */
    Optional<ScalarNode> scalar(String first, String... rest) {
        return body.get(first, rest).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }
}
