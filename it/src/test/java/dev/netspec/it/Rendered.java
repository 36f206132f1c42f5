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
 * A folder of manifests that can be applied as it is, read by a YAML parser that is not netspec's.
 *
 * @param folder of a management cluster, of a namespace below it, or of a kind below that
 */
record Rendered(Path folder) {

    private static final Path SAMPLE = Path.of("../sample-repo/rendered");

    private static final Path GOLDEN = Path.of("../plugin/src/test/resources/golden");

    /** The folders of management clusters in the sample repository, in every golden and in the collection of constructs. */
    static List<Rendered> managementClusters() throws IOException {
        List<Rendered> all = all();
        return all.stream()
                .filter(each -> all.stream().noneMatch(other -> other.folder.equals(each.folder.getParent())))
                .toList();
    }

    /** With the folders below those. */
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
