package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Labels;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Labels and annotations below ipam/ are the product's, but for a few that people give it; a template has no services. */
final class GeneratedLabel extends ObjectRule {

    /** Those that a manifest may have; the services, and those that other rules are about. */
    private static final Set<String> WRITTEN =
            Set.of(Labels.LEGACY_CLUSTER, Labels.DEFAULT_FOR_CLUSTER, "ipam/DefaultSubnet", "ipam/RackRef");

    GeneratedLabel() {
        super("generated-label", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest manifest : objects.all()) {
            boolean isTemplate = manifest.kind().equals("L2Template");
            check(
                    manifest,
                    "labels",
                    key -> (isTemplate ? key.startsWith("ipam/") : Labels.isGenerated(key)) && !WRITTEN.contains(key),
                    out);
            check(manifest, "annotations", Labels::isGenerated, out);
        }
    }

    private static void check(Manifest manifest, String where, Predicate<String> isGenerated, Findings out) {
        MapNode map = manifest.metadata().map(where).orElse(MapNode.EMPTY);
        List<String> found = map.entries().keySet().stream()
                .filter(isGenerated)
                .filter(key -> Labels.meantBy(key).isEmpty())
                .toList();
        if (!found.isEmpty()) {
            out.at(
                            map.keyOrigin(found.get(0)),
                            "the " + Objects.words(manifest) + " has " + where + " that the product generates: "
                                    + Phrase.and(found))
                    .fix("remove " + Phrase.and(found));
        }
    }
}
