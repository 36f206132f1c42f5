package dev.netspec.spec;

import dev.netspec.node.MapNode;
import java.util.List;

/**
 * What is true of every document of a spec.
 *
 * @param accept the warnings about it that are known and wanted
 * @param tree all that it says
 */
public record DocumentSpec(String kind, String name, List<AcceptanceSpec> accept, MapNode tree) {

    static DocumentSpec read(MapNode document) {
        return new DocumentSpec(
                document.text("kind").orElseThrow(),
                document.text("name").orElseThrow(),
                AcceptanceSpec.of(document),
                document);
    }
}
