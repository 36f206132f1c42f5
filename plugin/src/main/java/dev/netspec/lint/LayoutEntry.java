package dev.netspec.lint;

import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.util.Optional;

/** An entry of {@code l3Layout}: a Subnet, and what the npTemplate calls it. */
record LayoutEntry(MapNode node) {

    /** What the npTemplate calls the Subnet; without a selector, its name. */
    String alias() {
        return node.text("subnetName").orElse("");
    }

    boolean isGlobal() {
        return node.text("scope").filter("global"::equals).isPresent();
    }

    /** The labels that the Subnet has; empty if it goes by its name. */
    Optional<MapNode> selector() {
        return node.map("labelSelector").filter(selector -> !selector.isEmpty());
    }

    /** Whether it means this Subnet, if it looks in its namespace. */
    boolean selects(Manifest subnet) {
        return selector()
                .map(selector -> selector.entries().keySet().stream()
                        .allMatch(key -> selector.text(key).equals(subnet.label(key))))
                .orElseGet(() -> subnet.name().equals(alias()));
    }

    /** Whether the Subnet is made from a pool, so that nobody writes it. */
    boolean isFromPool() {
        return node.has("subnetPool")
                || node.text("scope").filter("cluster"::equals).isPresent();
    }

    /** The place of what says which Subnet is meant. */
    Origin origin() {
        return node.origin().at(selector().isPresent() ? "labelSelector" : "subnetName");
    }

    /** The place of what the npTemplate calls it. */
    Origin nameOrigin() {
        return node.origin().at("subnetName");
    }

    /** As the beginning of a sentence. */
    String words() {
        return "`" + alias() + "`";
    }
}
