package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.page.Example;
import dev.netspec.release.Catalogue;
import dev.netspec.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hand-written manifests, each laid over the one of the same kind and name among the objects of a golden case.
 *
 * @param golden the case
 * @param without an object that is not there, as {@code Kind/namespace/name}
 */
record ManifestExcerpt(String golden, String release, Optional<String> without, SourceFile file) {

    private static final Pattern FENCE = Pattern.compile("yaml over (\\S+) (\\S+)(?: without (\\S+))?");

    static ManifestExcerpt of(Example example) {
        Matcher fence = FENCE.matcher(example.fence());
        if (!fence.matches()) {
            throw new AssertionError("not a fence of manifests: " + example.fence());
        }
        return new ManifestExcerpt(
                fence.group(1),
                fence.group(2),
                Optional.ofNullable(fence.group(3)),
                new SourceFile("manifests.yaml", example.bytes()));
    }

    /** Those of its reader, or else those of all the objects. */
    Diagnostics findings() {
        Diagnostics.Collector unread = new Diagnostics.Collector();
        NodeReader.read(file, unread);
        return unread.toDiagnostics().isEmpty() ? inspect() : unread.toDiagnostics();
    }

    private Diagnostics inspect() {
        Map<String, MapNode> objects = new LinkedHashMap<>();
        GoldenObjects.of(golden, release)
                .forEach(each -> GoldenObjects.manifests(each).forEach(object -> put(object, objects)));
        without.ifPresent(identity -> {
            if (objects.remove(identity) == null) {
                throw new AssertionError(golden + " " + release + " has no " + identity);
            }
        });
        GoldenObjects.manifests(file).forEach(object -> put(object, objects));
        return Netspec.inspect(new InspectRequest(
                        List.of(Overlay.file("manifests.yaml", List.copyOf(objects.values()))),
                        "kaas-mgmt",
                        Catalogue.bundled().find(release).orElseThrow(),
                        List.of()))
                .diagnostics();
    }

    private static void put(Manifest object, Map<String, MapNode> objects) {
        objects.merge(GoldenObjects.identity(object), object.root(), (below, above) -> Overlay.of(above, below));
    }
}
