package dev.netspec.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A folder of manifests for one namespace, read by a YAML parser that is not netspec's.
 *
 * @param folder {@code rendered/<management cluster>/<namespace>}
 */
record Rendered(Path folder) {

    private static final Path SAMPLE = Path.of("../sample-repo/rendered");

    private static final Path GOLDEN = Path.of("../plugin/src/test/resources/golden");

    /** The folders of the sample repository, of every golden and of the collection of constructs. */
    static List<Rendered> all() throws IOException {
        List<Rendered> all = new ArrayList<>();
        for (Path root : List.of(SAMPLE, GOLDEN, Constructs.rendered())) {
            all.addAll(below(root));
        }
        return all;
    }

    private static List<Rendered> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("kustomization.yaml"))
                    .map(file -> new Rendered(file.getParent()))
                    .sorted((one, other) -> one.folder.compareTo(other.folder))
                    .toList();
        }
    }

    /** With the other namespaces of the same management cluster. */
    Rendered ofSameApi() {
        return new Rendered(folder.getParent());
    }

    /** Every object in it. */
    List<Map<?, ?>> objects() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .flatMap(file -> parse(read(file)).stream())
                    .toList();
        }
    }

    List<Map<?, ?>> objects(String kind) throws IOException {
        return objects().stream()
                .filter(object -> kind.equals(object.get("kind")))
                .toList();
    }

    /** The value below these keys. */
    static Optional<Object> value(Map<?, ?> object, String... keys) {
        Object here = object;
        for (String key : keys) {
            here = here instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return Optional.ofNullable(here);
    }

    static List<Map<?, ?>> parse(String yaml) {
        Iterable<Object> documents = new Load(LoadSettings.builder().build()).loadAllFromString(yaml);
        return StreamSupport.stream(documents.spliterator(), false)
                .<Map<?, ?>>map(document -> (Map<?, ?>) document)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
