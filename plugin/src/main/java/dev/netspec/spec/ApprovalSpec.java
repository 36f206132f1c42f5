package dev.netspec.spec;

import dev.netspec.node.MapNode;
import java.util.List;

/**
 * Somebody answers for a change.
 *
 * @param change the sentence that is said of it
 */
public record ApprovalSpec(Written<String> change, String by, String reason) {

    static List<ApprovalSpec> of(MapNode document) {
        return document.list("approved").stream()
                .map(MapNode.class::cast)
                .map(map -> new ApprovalSpec(
                        Fields.text(map, "change"),
                        map.text("by").orElseThrow(),
                        map.text("reason").orElseThrow()))
                .toList();
    }
}
