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

    /** Empty also if something is wrong with it. */
    static Optional<RetiredSpec> of(MapNode map) {
        return map.map("retired")
                .flatMap(mark -> Fields.day(mark, "since")
                        .flatMap(since -> mark.text("reason")
                                .map(reason -> new RetiredSpec(since.value(), reason, mark.origin()))));
    }
}
