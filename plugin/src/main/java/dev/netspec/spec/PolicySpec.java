package dev.netspec.spec;

import dev.netspec.diagnostic.Severity;
import dev.netspec.node.MapNode;
import dev.netspec.node.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * A {@code Policy} document.
 *
 * @param profile the name of one
 * @param failOn the least severity that fails a build
 * @param failOnRisk the least risk of a change that somebody has to approve, as a word
 * @param maxDeletions how many objects may go in one change
 * @param onlyNew whether what a base has too is let pass
 * @param severities by the id of a finding, which need not be known
 */
public record PolicySpec(
        Written<String> name,
        Optional<String> profile,
        Optional<Severity> failOn,
        Optional<String> failOnRisk,
        Optional<Integer> maxDeletions,
        Optional<Boolean> onlyNew,
        List<SeveritySpec> severities,
        List<AcceptanceSpec> accept) {

    /** How grave the findings of an id are to be. */
    public record SeveritySpec(Written<String> id, Severity severity) {}

    static PolicySpec read(MapNode document) {
        return new PolicySpec(
                Fields.text(document, "name"),
                document.text("profile"),
                document.text("failOn").map(Severity::of),
                document.text("failOnRisk"),
                document.text("maxDeletions").map(Integer::valueOf),
                document.text("onlyNew").map(Boolean::valueOf),
                document.map("severities").orElse(MapNode.EMPTY).entries().values().stream()
                        .map(PolicySpec::severity)
                        .toList(),
                AcceptanceSpec.of(document));
    }

    private static SeveritySpec severity(MapNode.Entry entry) {
        return new SeveritySpec(Written.text(entry.key()), Severity.of(((ScalarNode) entry.value()).text()));
    }
}
