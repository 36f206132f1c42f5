package dev.netspec.spec;

import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An exception for a warning.
 *
 * @param at in a document the path to what the finding is about; in a policy a file, a document or a manifest
 * @param until the last day on which it holds; for ever if empty. A day that its month does not have is the month's last
 */
public record AcceptanceSpec(
        Written<String> id, Optional<Written<String>> at, String reason, Optional<Written<LocalDate>> until) {

    static List<AcceptanceSpec> of(MapNode document) {
        return document.list("accept").stream().map(AcceptanceSpec::read).toList();
    }

    private static AcceptanceSpec read(Node node) {
        MapNode map = (MapNode) node;
        return new AcceptanceSpec(
                Fields.text(map, "id"),
                map.scalar("at").map(Written::text),
                map.text("reason").orElseThrow(),
                Fields.day(map, "until"));
    }
}
