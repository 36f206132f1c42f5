package dev.netspec.netplan;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.field.TemplateText;
import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The document that the hosts of a template get, of the shape that it has when its macros are gone: one that yields a list
 * is a list, and any other a text.
 */
public final class RenderedNetplan {

    private RenderedNetplan() {}

    /** Empty if the template cannot be read, which lifting reports. */
    public static Optional<Node> of(ScalarNode template) {
        return TemplateText.read(template, "", new Diagnostics.Collector())
                .map(document -> document instanceof MapNode map ? NetplanReader.unwrapped(map) : document)
                .map(RenderedNetplan::render);
    }

    private static Node render(Node node) {
        if (node instanceof MapNode map) {
            Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
            map.entries()
                    .forEach((key, entry) -> entries.put(key, new MapNode.Entry(entry.key(), render(entry.value()))));
            return new MapNode(entries, map.origin());
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.items().stream().map(RenderedNetplan::render).toList(), list.origin());
        }
        return NetplanMacro.of(node).flatMap(NetplanMacro::subnetOfNameservers).isPresent()
                ? new ListNode(List.of(node), node.origin())
                : node;
    }
}
