package dev.netspec.spec;

import dev.netspec.node.MapNode;
import dev.netspec.source.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The mark of something that is to be deleted.
 *
 * @param since a day that its month does not have is the month's last
 */
public record RetiredSpec(LocalDate since, String reason, Origin origin) {

    static Optional<RetiredSpec> of(MapNode map) {
        return map.map("retired")
                .map(mark -> new RetiredSpec(
                        Fields.day(mark, "since").orElseThrow().value(),
                        mark.text("reason").orElseThrow(),
                        mark.origin()));
    }
}
