package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.manifest.Manifest;
import dev.netspec.node.MapNode;
import dev.netspec.node.NodeReader;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The reviewed objects of the golden cases, for tests that change one of them. */
final class GoldenObjects {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private static final Map<Path, List<SourceFile>> FILES = new ConcurrentHashMap<>();
    private static final Map<SourceFile, List<Manifest>> MANIFESTS = new ConcurrentHashMap<>();

    private GoldenObjects() {}

    /** The files of cluster {@code kaas-mgmt} in a golden case, one object each. */
    static List<SourceFile> of(String golden, String release) {
        return FILES.computeIfAbsent(
                ROOT.resolve(Path.of(golden, "expected", release, "rendered", "kaas-mgmt")), GoldenObjects::files);
    }

    /** The objects of a file. */
    static List<Manifest> manifests(SourceFile file) {
        return MANIFESTS.computeIfAbsent(
                file,
                each -> NodeReader.read(each, new Diagnostics.Collector()).stream()
                        .filter(MapNode.class::isInstance)
                        .map(document -> new Manifest((MapNode) document))
                        .toList());
    }

    private static List<SourceFile> files(Path rendered) {
        try (Stream<Path> files = Files.walk(rendered)) {
            return files.filter(path -> path.toString().endsWith(".yaml") && !path.endsWith("kustomization.yaml"))
                    .sorted()
                    .map(path -> new SourceFile(
                            "golden/" + ROOT.relativize(path).toString().replace('\\', '/'), read(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The objects of a file, each as {@code Kind/namespace/name}. */
    static List<String> identities(SourceFile file) {
        return manifests(file).stream().map(GoldenObjects::identity).toList();
    }

    static String identity(Manifest manifest) {
        return manifest.kind() + "/" + manifest.namespace() + "/" + manifest.name();
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
