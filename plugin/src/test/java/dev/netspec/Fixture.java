package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.fixture.Expectation;
import dev.netspec.model.Region.OutOfBand;
import dev.netspec.net.Cidr;
import dev.netspec.release.Catalogue;
import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that shows a finding or its absence. It lives in the folder of the finding's id.
 *
 * <p>{@code *.yaml} is a spec; its first line may add files of {@code _shared}: {@code # with: region.yaml}.
 * {@code manifests-*.yaml} are hand-written manifests of cluster {@code kaas-mgmt}; their first line is their release:
 * {@code # release: 2.23}. After it may come networks of BMCs, {@code , out of band: 10.0.200.0/24}, and the golden case
 * whose objects of that release are there too, except those that the fixture has itself: {@code , over: mosk}; and objects
 * of it that are not there: {@code , without: Subnet/mosk-ns/mosk-demo-lcm}. A line that is to be blamed ends in {@code # expect: <id> "<part of the message>"}, or
 * several of these separated by {@code ;}. A file that has no room for a comment has its expectations in
 * {@code <file>.expect}, each as {@code <line>: <id> "<part of the message>"}. Nothing expected means silence.
 */
record Fixture(Path file) {

    private static final Path ROOT = Path.of("src", "test", "resources", "finding");
    private static final Pattern ASIDE = Pattern.compile("(\\d+): (.*)");

    static List<Fixture> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.getParent().endsWith("_shared"))
                    .sorted()
                    .map(Fixture::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id whose folder it is in. */
    String id() {
        return file.getParent().getFileName().toString();
    }

    boolean isRight() {
        return expectations().isEmpty();
    }

    boolean expects(String id) {
        return expectations().stream().anyMatch(expectation -> expectation.id().equals(id));
    }

    boolean isManifests() {
        return file.getFileName().toString().startsWith("manifests-");
    }

    Diagnostics findings() {
        if (isManifests()) {
            return Netspec.inspect(new InspectRequest(
                            sources(),
                            "kaas-mgmt",
                            Catalogue.bundled().find(release()).orElseThrow(),
                            terms("out of band")
                                    .map(cidr -> new OutOfBand(Cidr.parse(cidr).orElseThrow(), Origin.NONE))
                                    .toList()))
                    .diagnostics();
        }
        return Netspec.compile(new CompileRequest(sources(), Optional.empty())).diagnostics();
    }

    List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>(List.of(source(file)));
        directive("with")
                .ifPresent(names -> Stream.of(names.split(", "))
                        .forEach(name ->
                                sources.add(source(ROOT.resolve("_shared").resolve(name)))));
        terms("over").forEach(golden -> sources.addAll(below(golden, sources.get(0))));
        return sources;
    }

    List<Expectation> expectations() {
        List<Expectation> expectations = new ArrayList<>();
        sources().forEach(source -> expectations.addAll(Expectation.in(source)));
        Path aside = file.resolveSibling(file.getFileName() + ".expect");
        if (Files.exists(aside)) {
            text(read(aside))
                    .lines()
                    .map(ASIDE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> expectations.addAll(
                            Expectation.parse(source(file).path(), Integer.parseInt(line.group(1)), line.group(2))));
        }
        return expectations;
    }

    private String release() {
        return directive("release").orElseThrow().split(", ")[0];
    }

    /** What follows the release under a key. */
    private Stream<String> terms(String key) {
        return directive("release").stream()
                .flatMap(terms -> Stream.of(terms.split(", ")))
                .filter(term -> term.startsWith(key + ": "))
                .map(term -> term.substring(key.length() + 2));
    }

    private List<SourceFile> below(String golden, SourceFile above) {
        Set<String> replaced = Stream.concat(GoldenObjects.identities(above).stream(), terms("without"))
                .collect(Collectors.toSet());
        return GoldenObjects.of(golden, release()).stream()
                .filter(file -> GoldenObjects.identities(file).stream().noneMatch(replaced::contains))
                .toList();
    }

    /** What a comment in the first line says under a key. */
    private Optional<String> directive(String key) {
        String prefix = "# " + key + ": ";
        return text(read(file))
                .lines()
                .findFirst()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip());
    }

    private static SourceFile source(Path path) {
        return new SourceFile(ROOT.relativize(path).toString().replace('\\', '/'), read(path));
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
