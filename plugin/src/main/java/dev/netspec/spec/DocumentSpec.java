package dev.netspec.spec;

import dev.netspec.node.MapNode;
import java.util.List;

/**
 * What is true of every document of a spec.
 *
 * @param accept the warnings about it that are known and wanted
 * @param approved the changes that somebody answers for
 * @param tree all that it says
 */
public record DocumentSpec(
        String kind, String name, List<AcceptanceSpec> accept, List<ApprovalSpec> approved, MapNode tree) {

    static DocumentSpec read(MapNode document) {
        return new DocumentSpec(
                document.text("kind").orElseThrow(),
                document.text("name").orElseThrow(),
                AcceptanceSpec.of(document),
                ApprovalSpec.of(document),
                document);
    }
}
