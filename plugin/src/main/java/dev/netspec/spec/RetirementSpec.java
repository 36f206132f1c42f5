package dev.netspec.spec;

import dev.netspec.node.MapNode;
import java.time.LocalDate;
import java.util.List;

/**
 * A {@code Retirement} document.
 *
 * @param since a day that its month does not have is the month's last
 * @param objects as in {@code L2Template/mosk/mosk-1-compute}
 */
public record RetirementSpec(Written<String> name, LocalDate since, String reason, List<Written<String>> objects) {

    static RetirementSpec read(MapNode document) {
        return new RetirementSpec(
                Fields.text(document, "name"),
                Fields.day(document, "since").orElseThrow().value(),
                document.text("reason").orElseThrow(),
                Fields.texts(document, "objects"));
    }
}
