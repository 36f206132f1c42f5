package dev.netspec;

import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The specs of the golden cases, on disk under {@code golden/<case>/spec}. */
final class Specs {

    static final Path GOLDEN = Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "golden");

    private Specs() {}

    static List<String> cases() {
        return children(GOLDEN).map(path -> path.getFileName().toString()).toList();
    }

    static List<SourceFile> sources(String name) {
        Path spec = GOLDEN.resolve(name).resolve("spec");
        return children(spec)
                .map(path -> new SourceFile("spec/" + path.getFileName(), bytes(path)))
                .toList();
    }

    /** The releases that a case has an expectation for. */
    static List<String> releases(String name) {
        Path expected = GOLDEN.resolve(name).resolve("expected");
        return Files.isDirectory(expected)
                ? children(expected).map(path -> path.getFileName().toString()).toList()
                : List.of();
    }

    /** The sound spec that the examples of pages are laid over. */
    static String base() {
        Path shared = GOLDEN.resolveSibling("finding").resolve("_shared");
        return new String(bytes(shared.resolve("base.yaml")), StandardCharsets.UTF_8);
    }

    static Stream<Path> children(Path directory) {
        try (Stream<Path> list = Files.list(directory)) {
            return list.filter(path -> !path.getFileName().toString().startsWith("README")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
