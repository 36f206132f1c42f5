package dev.netspec.lint;

import dev.netspec.diagnostic.Findings;
import dev.netspec.diagnostic.Phrase;
import dev.netspec.diagnostic.Severity;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.stream.Stream;

/** What the API server writes into an object is not for a manifest. */
final class ServerSideField extends ObjectRule {

    ServerSideField() {
        super("server-side-field", Severity.WARNING);
    }

    @Override
    public void check(Objects objects, Findings out) {
        for (Manifest manifest : objects.all()) {
            MapNode metadata = manifest.metadata();
            List<String> found = Stream.concat(
                            Manifest.SERVER_SIDE.stream().filter(key -> isStated(metadata, key)),
                            Stream.of("status").filter(key -> isStated(manifest.root(), key)))
                    .toList();
            if (!found.isEmpty()) {
                String first = found.get(0);
                Origin at = (first.equals("status") ? manifest.root() : metadata).keyOrigin(first);
                out.at(
                                at,
                                "the " + Objects.words(manifest) + " states what the API server writes: "
                                        + Phrase.and(found))
                        .fix("remove " + Phrase.and(found) + ": a manifest says what is wanted, not what was found");
            }
        }
    }

    /** Generators of manifests write {@code creationTimestamp: null}, which says nothing. */
    private static boolean isStated(MapNode map, String key) {
        Node value = map.get(key).orElse(MapNode.EMPTY);
        return !(value instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NULL)
                && !value.equals(MapNode.EMPTY);
    }
}
