package dev.netspec.netplan;

import dev.netspec.node.ListNode;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.source.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where an interface and its parts stand in a template, by the names that the model's rules have for the parts. */
final class InterfaceOrigin {

    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0/0", "default");

    private InterfaceOrigin() {}

    /** The origin of the key; its parts are those of the body. */
    static Origin of(String key, MapNode section) {
        Map<String, Origin> parts = new LinkedHashMap<>();
        section.map(key).ifPresent(body -> {
            body.map("parameters").ifPresent(parameters -> addAll(parameters, parts));
            addAll(body, parts);
            body.list("routes").stream()
                    .filter(InterfaceOrigin::leadsEverywhere)
                    .findFirst()
                    .or(() -> body.get("gateway4"))
                    .ifPresent(route -> parts.put("defaultRoute", route.origin()));
            body.get("interfaces").ifPresent(members -> parts.put("members", members.origin()));
        });
        return section.keyOrigin(key).withParts(parts);
    }

    private static void addAll(MapNode body, Map<String, Origin> parts) {
        body.entries().forEach((key, entry) -> parts.put(key, place(entry)));
    }

    /** What stands below its key, as a list of members may, is named by it. */
    private static Origin place(MapNode.Entry entry) {
        if (!(entry.value() instanceof ListNode list)) {
            return entry.value().origin();
        }
        Map<String, Origin> items = new LinkedHashMap<>();
        list.items().forEach(item -> items.put(Integer.toString(items.size()), item.origin()));
        return entry.key().origin().withParts(items);
    }

    private static boolean leadsEverywhere(Node route) {
        return route instanceof MapNode map
                && map.text("to").filter(EVERYWHERE::contains).isPresent();
    }
}
